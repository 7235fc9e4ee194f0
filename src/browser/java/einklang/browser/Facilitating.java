package einklang.browser;

import com.microsoft.playwright.Page;
import java.net.URI;

/** A facilitator at her own screen; finds her way by the forms of the pages, whatever language they speak. */
final class Facilitating {
    static final String PASSWORD = "drei ruhige Birken am See";

    private final Page page;

    private Facilitating(Page page) {
        this.page = page;
    }

    /** Makes the account that the set-up link, open on the page, asks for; her pages speak this language. */
    static Facilitating fromSetUp(Page page, String language) {
        page.fill("input[name=name]", "Jana Šťastná");
        page.fill("input[name=email]", "jana@example.org");
        page.fill("input[name=password]", PASSWORD);
        page.check("input[name=language][value=" + language + "]");
        page.click("main form button");
        return new Facilitating(page);
    }

    Page page() {
        return page;
    }

    /** Follows the overview's button and fills in the three things; ends on the page of the new workshop. */
    Facilitating makesWorkshop(String title, int invited) {
        page.click("main a[href='/workshops/new']");
        page.fill("input[name=title]", title);
        page.fill("input[name=invited]", Integer.toString(invited));
        page.click("button.big[name=do]");
        return this;
    }

    /** Presses the one primary button of the workshop's state: start, close or compare. */
    Facilitating pressesThePrimaryButton() {
        page.click(".stage button.big");
        return this;
    }

    /** Starts a trial run with invented answers and compares them; ends on the comparison. */
    Facilitating comparesATrial() {
        page.click("form[action$='/trial'] button");
        return pressesThePrimaryButton();
    }

    /** Returns the path of the workshop whose page is open. */
    String workshop() {
        String[] parts = URI.create(page.url()).getPath().split("/");
        return "/workshops/" + parts[2];
    }

    /** Returns the participants' link as the workshop's page gives it out. */
    String link() {
        return page.inputValue("#link");
    }

    /** Returns the leaders' link as the workshop's page gives it out. */
    String leadersLink() {
        return page.inputValue("#leaders-link");
    }
}
