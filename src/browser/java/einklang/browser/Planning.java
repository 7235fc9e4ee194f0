package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A facilitator who agrees goals and acts on them at her own screen; has every new page looked at. */
final class Planning {
    private static final String CELL = ".matrix tbody tr:nth-child(%d) td:nth-child(%d)";

    private final Page page;
    private final String workshop;
    private final Spoken words;
    private final Consumer<String> look;

    /** The address of the workshop starts with the server; {@code look} gets the name of the page that is open. */
    Planning(Page page, String workshop, Spoken words, Consumer<String> look) {
        this.page = page;
        this.workshop = workshop;
        this.words = words;
        this.look = look;
    }

    /** Makes a goal from the largest pile and one of her own with a commitment; returns both titles in their order. */
    List<String> agreesGoals() {
        page.navigate(workshop + "/agree");
        look.accept("agree");
        page.click(".raw .pile:not(.covered) button[name=one]:not([formaction]) >> nth=0");
        page.fill("form.short " + field("title"), words.goal());
        page.click("form[action$='/goals'].short button");
        page.click(".goal >> nth=1 >> a.button >> nth=0");
        page.fill(field("moment"), words.moment());
        page.click("button.big");
        page.click(".goal >> nth=1 >> a[href$='#commitments']");
        look.accept("agree-goal");
        commits();
        assertThat(page.innerText(".goal >> nth=1")).contains(words.moment(), "EUR", "Jana");
        List<String> titles = page.locator(".goal h3").allInnerTexts();
        assertThat(titles).hasSize(2).contains(words.goal());
        return titles;
    }

    private void commits() {
        page.fill("input[name=amount]", words.amount());
        page.fill("input[name=unit]", "EUR");
        page.fill("input[name=by]", "Jana");
        page.fill("input[name=until]", "2027-06-30");
        page.click("form[action$='/commitments'] button");
    }

    /** Decides the first tension, with what the losing side may count on. */
    void decidesATension() {
        page.navigate(workshop + "/agree");
        page.click("details.floor > summary >> nth=0");
        page.fill("#floor-0", words.floor());
        page.click(".offer button >> nth=1");
        assertThat(page.innerText("#trade-offs ~ .lines")).contains(words.floor());
        look.accept("agree-decided");
    }

    /** Takes two ready measures and adds one of her own. */
    void takesMeasures() {
        page.navigate(workshop + "/act/ready");
        look.accept("act-ready");
        IntStream.range(0, 2)
                .forEach(number -> page.locator("input[name=take]").nth(number).check());
        page.click(".take button");
        if (!page.isVisible("details.add form")) {
            page.click("details.add summary");
        }
        page.fill("details.add " + field("title"), words.measure());
        page.fill("details.add input[name=owner]", "Petr");
        page.fill("details.add input[name=due]", "2027-02");
        page.click("details.add form button");
        assertThat(page.locator(".measures > li").count()).isEqualTo(3);
        look.accept("act");
    }

    /** Fills empty cells by keys alone: what her own measure helps and harms, and the second goal of the ready ones. */
    void weighsEffects() {
        page.navigate(workshop + "/act/matrix");
        new Keys(page).tabTo("#matrix-table td");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        sets("9", 3, 1);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("-");
        sets("9", 3, 2);
        gives(words.reason(), 3, 2);
        for (int row = 2; row >= 1; row--) {
            page.keyboard().press("ArrowUp");
            sets("1", row, 2);
        }
        page.waitForCondition(() -> page.innerText("#findings").contains("−9"));
        look.accept("act-matrix");
        page.reload();
        assertThat(cell(3, 2).innerText()).isEqualTo("−9");
        assertThat(cell(3, 2).getAttribute("title")).isEqualTo(words.reason());
    }

    private void gives(String reason, int row, int goal) {
        page.keyboard().press("Enter");
        page.keyboard().type(reason);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> reason.equals(cell(row, goal).getAttribute("title")));
    }

    private Locator cell(int row, int goal) {
        return page.locator(CELL.formatted(row, goal + 1));
    }

    private void sets(String key, int row, int goal) {
        String before = page.innerText(".cell-status");
        page.keyboard().press(key);
        page.waitForCondition(() -> !page.innerText(".cell-status").equals(before));
        assertThat(cell(row, goal).innerText()).endsWith(key);
    }

    /** Gives the first goal an indicator and reads it once. */
    void measuresProgress() {
        page.navigate(workshop + "/act/indicators");
        look.accept("act-indicators");
        page.click(".goal-indicators > p > a >> nth=0");
        look.accept("act-indicator");
        page.fill(field("name"), words.indicator());
        page.fill("input[name=unit]", "%");
        page.fill("input[name=baseline]", "60");
        page.fill("input[name=target]", "90");
        page.fill("input[name=target_on]", "2027-12-31");
        page.click("form.thing .buttons button");
        page.click(".indicator a[href$='#new-reading']");
        page.fill("input[name=value]", words.reading());
        page.fill("input[name=on]", "2026-11-01");
        page.click("form[action$='/readings'] button");
        page.navigate(workshop + "/act/indicators");
        assertThat(page.innerText(".indicator")).contains(words.indicator(), words.reading());
        look.accept("act-indicators-read");
    }

    private String field(String name) {
        return "[name='" + name + "." + words.language() + "']";
    }
}
