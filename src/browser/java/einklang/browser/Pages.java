package einklang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds for every page, on a phone and on a desktop, light and dark: one h1, a language, nothing wider than the
 * screen, nothing that axe finds. Gathers what is wrong, so that one run names it all, and keeps a picture of each.
 */
final class Pages {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Screen> SCREENS = List.of(
            Screen.phone(), Screen.phone().inDark(), Screen.desktop(), Screen.desktop().inDark());

    private final List<String> wrong = new ArrayList<>();

    /** Looks at the page that is open, on all four screens. */
    void look(Page page, String name) {
        oneHeadingAndLanguage(page, name);
        for (Screen screen : SCREENS) {
            show(page, screen);
            width(page, name);
            axe(page, name + (screen.dark() ? ", dark" : ", light") + ", width " + screen.width());
            picture(page, name + "-" + screen.width() + (screen.dark() ? "-dark" : ""));
        }
    }

    /** Looks at the words and the width only, for further languages. */
    void glance(Page page, String name) {
        oneHeadingAndLanguage(page, name);
        for (Screen screen : List.of(Screen.phone(), Screen.desktop())) {
            show(page, screen);
            width(page, name);
            picture(page, name + "-" + screen.width());
        }
    }

    /** Returns everything found wrong so far, a line each. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    static void show(Page page, Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private void oneHeadingAndLanguage(Page page, String name) {
        if (page.locator("h1").count() != 1) {
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

    private void axe(Page page, String name) {
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> name + ": " + rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .forEach(wrong::add);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
