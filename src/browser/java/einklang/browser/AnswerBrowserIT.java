package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answering by the shared link of a workshop that was set up in the browser. */
class AnswerBrowserIT extends BrowserTest {
    private static final String FIRST = "#s-1-1";

    /** Sets a workshop up, opens it for answers, and returns the path of its link. */
    private String collectingLink() {
        URI link = server().application().setUpLink().orElseThrow();
        Page page = open(Screen.desktop(), link.getPath());
        page.fill("input[name=name]", "Jana");
        page.fill("input[name=email]", "jana@example.org");
        page.fill("input[name=password]", "drei ruhige Birken am See");
        page.click("main button");
        page.navigate(url("/workshops/new"));
        page.fill("input[name=title]", "Ziele im Service");
        page.fill("input[name=invited]", "12");
        page.evaluate("document.querySelectorAll('[name=language]').forEach(box => { box.checked = true; })");
        page.click("button.big[name=do]");
        page.click("form[action$='/start'] button");
        String shown = page.content();
        int at = shown.indexOf("/a/");
        return shown.substring(at, at + 13);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void answerIsGivenChangedAndCut(Screen screen) {
        Page page = open(screen, collectingLink());
        look(screen, page, "form");
        page.fill(FIRST, "schnell und freundlich");
        page.click("form#answer button.primary");
        String code = page.innerText("#code");
        look(screen, page, "thanks");

        page.click("main > p > a");
        look(screen, page, "mine");
        page.fill("input[name=code]", code);
        page.click("button[value=open]");
        assertThat(page.inputValue(FIRST)).isEqualTo("schnell und freundlich");
        look(screen, page, "change");
        page.fill(FIRST, "gründlich");
        page.click("form#answer button.primary");
        page.click("main details summary");
        page.click("button[value=cut]");

        look(screen, page, "cut");
        assertThat(page.locator("#code").count()).isZero();
    }

    private void look(Screen screen, Page page, String name) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(screen.language());
        assertFits(page);
        if (screen.scripts()) {
            assertAccessible(page);
        }
        String shade = screen.dark() ? "-dark" : screen.scripts() ? "-light" : "-bare";
        screenshot(page, "answer-" + name + "-" + screen.language() + "-" + screen.width() + shade);
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.phone(),
                Screen.phone().in("cs").inDark(),
                Screen.desktop().in("en"),
                Screen.phone().withoutScripts());
    }

    @Test
    void formIsOneRequest() {
        String link = collectingLink();
        Page page = open(Screen.phone(), "/health");
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));

        Response form = page.navigate(url(link));

        assertThat(form.body().length).isLessThan(25_000);
        assertThat(requests).containsExactly(url(link));
    }

    @Test
    void whatWasTypedOutlivesAReloadAndALanguageSwitchUntilItIsSent() {
        String link = collectingLink();
        Page page = open(Screen.phone(), link);
        page.fill(FIRST, "bleibt erhalten");
        page.check("input[name=clarity][value='4']", new Page.CheckOptions().setForce(true));

        page.reload();
        assertThat(page.inputValue(FIRST)).isEqualTo("bleibt erhalten");
        assertThat(page.isChecked("input[name=clarity][value='4']")).isTrue();
        page.click("nav a[hreflang=en]");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.inputValue(FIRST)).isEqualTo("bleibt erhalten");
        page.click("form#answer button.primary");
        page.waitForSelector("#code");
        page.navigate(url(link));

        assertThat(page.inputValue(FIRST)).isEmpty();
    }

    @Test
    void sharedDeviceIsClearedByOneTap() {
        String link = collectingLink();
        Page page = open(Screen.phone(), link);
        page.fill(FIRST, "weg damit");

        page.click("button[data-clear]");
        page.reload();

        assertThat(page.inputValue(FIRST)).isEmpty();
    }

    @Test
    void codeIsRememberedOnlyWhenAskedFor() {
        String link = collectingLink();
        Page page = open(Screen.phone(), link);
        page.fill(FIRST, "kurz");
        page.click("form#answer button.primary");
        String code = page.innerText("#code");
        page.navigate(url(link + "/mine"));
        assertThat(page.inputValue("input[name=code]")).isEmpty();
        page.navigate(url(link));
        page.fill(FIRST, "noch eine");
        page.click("form#answer button.primary");
        String second = page.innerText("#code");
        page.click("button[data-remember]");

        page.navigate(url(link + "/mine"));

        assertThat(page.inputValue("input[name=code]")).isEqualTo(second).isNotEqualTo(code);
    }
}
