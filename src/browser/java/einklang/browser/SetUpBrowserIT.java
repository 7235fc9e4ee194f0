package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetUpBrowserIT extends BrowserTest {
    @ParameterizedTest
    @MethodSource("screens")
    void setUpLinkMakesTheFirstFacilitator(Screen screen) {
        // The overview, to which the form leads, is another room's page.
        expectFault("status of 404");
        URI link = server().application().setUpLink().orElseThrow();
        Page page = open(screen, link.getPath());
        assertFits(page);
        if (screen.scripts()) {
            assertAccessible(page);
        }
        screenshot(page, "set-up-" + screen.language() + "-" + screen.width() + (screen.dark() ? "-dark" : "-light"));

        page.fill("input[name=name]", "Jana Šťastná");
        page.fill("input[name=email]", "jana@example.org");
        page.fill("input[name=password]", "drei ruhige Birken am See");
        page.click("main button");
        page.navigate(url("/profile"));

        assertThat(page.inputValue("input[name=name]")).isEqualTo("Jana Šťastná");
        assertThat(server().application().setUpLink()).isEmpty();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.phone(),
                Screen.phone().in("cs").inDark(),
                Screen.desktop().in("en"),
                Screen.desktop().inDark(),
                Screen.phone().withoutScripts());
    }
}
