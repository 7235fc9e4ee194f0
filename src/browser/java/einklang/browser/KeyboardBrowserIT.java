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
        int piles = page.locator(".pile").count();

        tabTo(page, "details.edit > summary");
        page.keyboard().press("Enter");
        tabTo(page, "select[name=into]");
        page.keyboard().press("ArrowDown");
        tabTo(page, "form[action$='/merge'] button");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".notice.good").count() == 1);
        assertThat(page.locator(".pile").count()).isEqualTo(piles - 1);

        tabTo(page, "form[action$='/undo'] button");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator(".pile").count() == piles);
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

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the tab key does not lead to " + selector);
    }

    private static void assertFocusIsSeen(Page page) {
        page.waitForLoadState();
        List<String> stops = new ArrayList<>();
        for (int presses = 0; presses < 150; presses++) {
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
