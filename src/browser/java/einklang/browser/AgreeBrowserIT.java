package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the piles to agreed goals, with and without scripts, on phone and desktop, in three languages. */
class AgreeBrowserIT extends BrowserTest {
    private static final String TAKE = ".raw .pile:not(.covered) button[name=one]:not([formaction])";

    @ParameterizedTest
    @MethodSource("screens")
    void pileBecomesAGoalWithATradeOffAndACommitment(Screen screen) {
        Page page = agreeing(screen).page();
        String label = page.innerText(".raw .pile h3 >> nth=0");

        page.click(TAKE + " >> nth=0");
        assertThat(page.innerText(".goal h3")).isEqualTo(label);
        page.click("details.floor > summary >> nth=0");
        page.fill("#floor-0", "Jeder wird zurückgerufen");
        page.click(".offer button >> nth=1");
        assertThat(page.innerText("#trade-offs ~ .lines")).contains("Jeder wird zurückgerufen");
        commit(page, screen);
        assertThat(page.innerText(".commitments")).contains("EUR", "Jana");
        look(page, screen);

        page.click(".goal form[action$='/remove'] button");
        assertThat(page.locator(".goal").count()).isZero();
        page.click(".done button");
        assertThat(page.locator(".goal .commitments").count()).isOne();
        assertThat(page.locator("main .button:not(.secondary, .quiet)").count())
                .as("one primary button")
                .isOne();
        page.click(".next a.button");
        assertThat(page.url()).endsWith("/act");
    }

    /** Axe is a script itself. */
    private void look(Page page, Screen screen) {
        assertFits(page);
        if (screen.scripts()) {
            assertAccessible(page);
        }
    }

    private void commit(Page page, Screen screen) {
        page.click(".goal a[href$='#commitments']");
        look(page, screen);
        page.fill("input[name=amount]", screen.language().equals("en") ? "1,500.50" : "1500,50");
        page.fill("input[name=unit]", "EUR");
        page.fill("input[name=by]", "Jana");
        page.fill("input[name=until]", "2027-06-30");
        page.click("form[action$='/commitments'] button");
    }

    @Test
    void whoLooksAtThePlanHearsThatSomebodyElseChangedIt() {
        Page page = agreeing(Screen.desktop()).page();
        Page other = page.context().newPage();
        other.navigate(page.url());

        other.click(TAKE + " >> nth=0");

        Locator changed = page.locator(".changed");
        page.waitForCondition(changed::isVisible);
        page.click(".changed a");
        assertThat(page.locator(".goal").count()).isOne();
        assertThat(page.locator(".changed").isVisible()).isFalse();
    }

    private Facilitating agreeing(Screen screen) {
        Facilitating jana = facilitator(screen);
        jana.makesWorkshop("Ziele 2027", 12).comparesATrial();
        jana.page().navigate(url(jana.workshop() + "/agree"));
        return jana;
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.desktop().in("de"),
                Screen.desktop().inDark().in("en"),
                Screen.phone().in("cs"),
                Screen.phone().in("de").withoutScripts());
    }
}
