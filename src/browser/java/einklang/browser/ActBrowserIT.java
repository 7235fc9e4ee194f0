package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of effects by keyboard, by tap and without scripts. */
class ActBrowserIT extends BrowserTest {
    private static final String FIRST = ".matrix tbody tr:nth-child(1) td:nth-child(2)";

    static Stream<Screen> screens() {
        return Stream.of(Screen.desktop(), Screen.phone().inDark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void cellsAreSetByKeysAlone(Screen screen) {
        Page page = matrix(screen);
        page.focus(FIRST);

        press(page, "9", "+9");
        press(page, "-", "−9");
        page.keyboard().press("Enter");
        page.keyboard().type("Dauert länger");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> "Dauert länger".equals(page.getAttribute(FIRST, "title")));
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.parentElement.rowIndex"))
                .isEqualTo(2);
        page.keyboard().press("ArrowUp");
        press(page, "Delete", "");
        press(page, "Control+z", "−9");

        page.waitForCondition(() -> page.innerText("#findings").contains("−9"));
        assertThat(page.isVisible(".changed")).isFalse();
        page.reload();
        assertThat(page.innerText(FIRST)).isEqualTo("−9");
    }

    private static void press(Page page, String key, String shown) {
        String before = page.innerText(".cell-status");
        page.keyboard().press(key);
        page.waitForCondition(() -> page.innerText(FIRST).equals(shown)
                && !page.innerText(".cell-status").equals(before));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void cellsAreSetByTap(Screen screen) {
        Page page = matrix(screen);

        page.click(FIRST);
        page.click(".scale button[value='3']");

        page.waitForCondition(() -> page.innerText(".cell-status").contains("+3"));
        assertThat(page.innerText(FIRST)).isEqualTo("+3");
        assertThat(page.getAttribute(".scale button[value='3']", "aria-pressed"))
                .isEqualTo("true");
        page.click("[data-undo]");
        page.waitForCondition(() -> page.innerText(FIRST).isEmpty());
    }

    @Test
    void staleCellKeepsBothValuesToChooseFrom() {
        Page page = matrix(Screen.desktop());
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.click(FIRST);
        other.click(".scale button[value='9']");
        other.waitForCondition(() -> other.innerText(".cell-status").contains("+9"));
        expectFault("status of 409");

        page.click(FIRST);
        page.keyboard().press("1");
        page.waitForCondition(() -> page.isVisible(".cell-clash"));
        assertThat(page.innerText(FIRST)).isEqualTo("+9");
        page.click("[data-mine]");

        page.waitForCondition(() -> page.innerText(".cell-status").contains("+1"));
        assertThat(page.innerText(FIRST)).isEqualTo("+1");
    }

    @Test
    void cellsAreSetByAFormWithoutScripts() {
        Page page = matrix(Screen.phone().withoutScripts());

        page.click(".matrix tbody th a >> nth=0");
        page.selectOption("select[name^='e.'] >> nth=0", "-3");
        page.click("form.thing button");

        assertThat(page.innerText(FIRST)).isEqualTo("−3");
        page.click(".done button");
        assertThat(page.innerText(FIRST)).isEmpty();
    }

    /** A goal and two measures in a trial. */
    private Page matrix(Screen screen) {
        Facilitating jana = facilitator(screen);
        jana.makesWorkshop("Ziele 2027", 12).comparesATrial();
        Page page = jana.page();
        String workshop = URI.create(page.url()).getPath().replace("/compare", "");
        page.navigate(url(workshop + "/agree"));
        page.fill("form.short input[name^=title] >> nth=0", "Wir halten, was wir zusagen");
        page.click("form[action$='/goals'].short button");
        for (String title : new String[] {"Rückruf mit Termin", "Zweite Schicht"}) {
            page.navigate(url(workshop + "/act"));
            if (!page.isVisible("details.add form")) {
                page.click("details.add summary");
            }
            page.fill("details.add input[name^=title]", title);
            page.click("details.add form button");
        }
        page.navigate(url(workshop + "/act/matrix"));
        return page;
    }
}
