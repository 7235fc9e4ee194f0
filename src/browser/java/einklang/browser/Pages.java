package einklang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds for every page, on a phone and on a desktop, light and dark: one h1, a language, nothing wider than the
 * screen, nothing that axe finds. Gathers what is wrong, so that one run names it all. With {@code -Dpictures=true} it
 * also keeps a picture of every page in target/screenshots, for people to look at.
 */
final class Pages {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean WANTED = Boolean.getBoolean("pictures");

    private final List<String> wrong = new ArrayList<>();

    /** Looks at the page that is open: by axe in full when light, and at its colours again when dark. */
    void look(Page page, String name) {
        glance(page, name);
        axe(new AxeBuilder(page), name);
        show(page, Screen.phone().inDark());
        axe(new AxeBuilder(page).withRules(List.of("color-contrast")), name + " in the dark");
        picture(page, name + "-390-dark");
        if (WANTED) {
            show(page, Screen.desktop().inDark());
            picture(page, name + "-1280-dark");
        }
        show(page, Screen.desktop());
    }

    /** Looks at the heading, the language and the width only, for the same page in further languages. */
    void glance(Page page, String name) {
        oneHeadingAndLanguage(page, name);
        for (Screen screen : List.of(Screen.desktop(), Screen.phone())) {
            show(page, screen);
            width(page, name);
            picture(page, name + "-" + screen.width());
        }
    }

    /** Keeps a picture of the page as it would be printed. */
    void printed(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        width(page, name + " in print");
        picture(page, name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Returns everything found wrong so far, a line each. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Shows the page on a screen, still: a colour on its way from light to dark would be measured half-way. */
    static void show(Page page, Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private void oneHeadingAndLanguage(Page page, String name) {
        try {
            // Waits a little: a form may just be on its way to the next page.
            PlaywrightAssertions.assertThat(page.locator("h1")).hasCount(1);
        } catch (AssertionError other) {
            wrong.add(name + ": " + page.locator("h1").count() + " h1");
        }
        if (!List.of("de", "en", "cs").contains(page.getAttribute("html", "lang"))) {
            wrong.add(name + ": no language");
        }
    }

    private void width(Page page, String name) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > page.viewportSize().width) {
            wrong.add(name + ": " + width + " wide on a screen of " + page.viewportSize().width);
        }
    }

    private void axe(AxeBuilder axe, String name) {
        axe.analyze().getViolations().stream()
                .map(rule -> name + ": " + rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .forEach(wrong::add);
    }

    private static void picture(Page page, String name) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
    }
}
