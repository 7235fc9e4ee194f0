package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People who use no mouse, who have large fingers, or whom motion makes ill. */
class KeyboardBrowserIT extends BrowserTest {
    /** Says how the focused element, or what stands for it, is marked; "BODY" after the last one. */
    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) { return "BODY"; }
              const marked = [focused, focused.nextElementSibling, focused.closest("label")].some((part) => {
                const style = part && getComputedStyle(part);
                return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              });
              const place = [...document.querySelectorAll("*")].indexOf(focused);
              return (marked ? "marked " : "UNMARKED ") + place + " " + focused.outerHTML.slice(0, 120);
            }
            """;

    private static final String SMALL = """
            () => [...document.querySelectorAll(
                "button, summary, textarea, nav a, footer a, input:not([type]), label:has(input), select")]
              .filter((target) => target.checkVisibility({ visibilityProperty: true }))
              .map((target) => [target, target.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.height < 43.9 || box.width < 43.9))
              .map(([target, box]) => Math.round(box.width) + " x " + Math.round(box.height) + " "
                + target.outerHTML.slice(0, 120))
            """;

    @Test
    void focusIsSeenWhereverTheTabKeyLeads() {
        Facilitating jana = facilitator(Screen.desktop());
        Page page = jana.page();
        page.navigate(url("/workshops/new"));
        assertFocusIsSeen(page);
        page.navigate(url("/workshops"));
        jana.makesWorkshop("Ziele 2027", 12).pressesThePrimaryButton();
        assertFocusIsSeen(page);
        Page phone = open(Screen.phone().inDark(), URI.create(jana.link()).getPath());
        assertFocusIsSeen(phone);
        jana.comparesATrial();
        assertFocusIsSeen(page);
        page.navigate(url(URI.create(page.url()).getPath() + "/reveal"));
        assertFocusIsSeen(page);
    }

    @Test
    void targetsOnTheAnswerFormFitAFinger() {
        Facilitating jana = facilitator(Screen.desktop());
        jana.makesWorkshop("Ziele 2027", 12).pressesThePrimaryButton();
        for (String link : List.of(jana.link(), jana.leadersLink())) {
            Page phone = open(Screen.phone(), URI.create(link).getPath());

            assertThat((List<?>) phone.evaluate(SMALL))
                    .as("small targets at %s", link)
                    .isEmpty();
        }
    }

    @Test
    void boardIsEditedByKeysAlone() {
        Page page = facilitator(Screen.desktop())
                .makesWorkshop("Ziele 2027", 12)
                .comparesATrial()
                .page();
        page.waitForCondition(() -> page.locator(".pile").count() > 0);
        int piles = page.locator(".pile").count();

        Keys keys = new Keys(page);
        keys.press("details.edit > summary", "Enter");
        keys.press("select[name=into]", "ArrowDown");
        keys.press("form[action$='/merge'] button", "Enter");
        page.waitForCondition(() -> page.locator(".notice.good").count() == 1);
        assertThat(page.locator(".pile").count()).isEqualTo(piles - 1);

        keys.press("form[action$='/undo'] button", "Enter");
        page.waitForCondition(() -> page.locator(".pile").count() == piles);
    }

    @Test
    void goalsAreAgreedByKeysAlone() {
        Page page = agreeing();
        Keys keys = new Keys(page);

        keys.press(".raw .pile:not(.covered) button[name=one]:not([formaction])", "Enter");
        page.waitForCondition(() -> page.locator(".goal").count() == 1);
        keys.type("form.short input[name='title.de']", "Wir halten, was wir zusagen");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".goal").count() == 2);
        keys.press(".goal form[action$='/up'] button", "Enter");
        page.waitForCondition(() -> page.innerText(".goal h3 >> nth=0").equals("Wir halten, was wir zusagen"));
        keys.press("details.floor:has(#floor-0) > summary", "Enter");
        keys.type("#floor-0", "Jeder wird zurückgerufen");
        keys.press("form:has(#floor-0) button[value=b]", "Enter");
        page.waitForCondition(() -> page.locator("#trade-offs ~ .lines > li").count() == 1);
        keys.press("form[action$='/undo'] button", "Enter");
        page.waitForCondition(() -> page.locator("#trade-offs ~ .lines > li").count() == 0);
    }

    @Test
    void goalIsWordedAndBackedByKeysAlone() {
        Page page = agreeing();
        Keys keys = new Keys(page);
        keys.press(".raw .pile:not(.covered) button[name=one]:not([formaction])", "Enter");
        page.waitForCondition(() -> page.locator(".goal").count() == 1);

        keys.press(".goal a.button.secondary", "Enter");
        page.waitForURL("**/agree/goals/*");
        keys.type("[name='moment.de']", "Ich nenne einen festen Termin");
        keys.press("input[name=weight]", "ArrowRight");
        keys.press("button.big", "Enter");
        page.waitForURL("**/agree?*");
        assertThat(page.innerText(".goal")).contains("Ich nenne einen festen Termin");
        keys.press(".goal a[href$='#commitments']", "Enter");
        page.waitForURL("**/agree/goals/*");
        keys.type("input[name=amount]", "1500,50");
        keys.type("input[name=unit]", "EUR");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".goal .commitments").count() == 1);
    }

    private Page agreeing() {
        Facilitating jana = facilitator(Screen.desktop());
        jana.makesWorkshop("Ziele 2027", 12).comparesATrial();
        jana.page().navigate(url(jana.workshop() + "/agree"));
        return jana.page();
    }

    @Test
    void focusIsSeenOnThePagesOfThePlan() {
        Page page = agreeing();
        String workshop = page.url().replace("/agree", "");
        page.click(".raw button[name=one] >> nth=0");
        page.navigate(workshop + "/act/ready");
        page.check("input[name=take] >> nth=0");
        page.click(".take button");
        for (String place : List.of(
                "/agree", "/agree/new-goal", "/act", "/act/matrix", "/act/indicators", "/act/ready", "/report")) {
            page.navigate(workshop + place);
            assertFocusIsSeen(page);
        }
    }

    @Test
    void cardsTravelUnlessMotionIsUnwanted() {
        assertThat(motions(Screen.desktop())).isPositive();
    }

    @Test
    void nothingMovesIfMotionIsUnwanted() {
        assertThat(motions(Screen.desktop().withReducedMotion())).isZero();
    }

    /** Returns how many animations run when the cards fold into piles. */
    private int motions(Screen screen) {
        Page page = facilitator(screen)
                .makesWorkshop("Ziele 2027", 12)
                .comparesATrial()
                .page();
        page.navigate(url(URI.create(page.url()).getPath() + "/reveal"));
        while (page.locator(".slide-cards").count() == 0) {
            step(page);
        }
        step(page);
        return ((Number) page.evaluate("document.getAnimations().length")).intValue();
    }

    private static void step(Page page) {
        String before = page.innerText(".progress");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> !page.innerText(".progress").equals(before));
    }

    private static void assertFocusIsSeen(Page page) {
        page.waitForLoadState();
        List<String> stops = new ArrayList<>();
        for (int presses = 0; presses < 250; presses++) {
            page.keyboard().press("Tab");
            String focus = page.evaluate(FOCUS).toString();
            boolean back = focus.equals("BODY") && !stops.isEmpty();
            if (back || stops.contains(focus)) {
                break;
            } else if (!focus.equals("BODY")) {
                stops.add(focus);
            }
        }
        assertThat(stops).as("stops at %s", page.url()).hasSizeGreaterThan(3);
        assertThat(stops).as("stops at %s", page.url()).noneMatch(stop -> stop.startsWith("UNMARKED"));
    }
}
