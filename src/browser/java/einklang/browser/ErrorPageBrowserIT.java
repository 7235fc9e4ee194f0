package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorPageBrowserIT extends BrowserTest {
    @ParameterizedTest
    @MethodSource("screens")
    void unknownAddressShowsAFriendlyPage(Screen screen) {
        expectFault("status of 404");

        Page page = open(screen, "/nothing-here");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(screen.language());
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(page.locator("main").innerText()).contains("E404");
        assertFits(page);
        assertAccessible(page);
        screenshot(page, "error-" + screen.language() + "-" + screen.width() + (screen.dark() ? "-dark" : "-light"));
    }

    static Stream<Screen> screens() {
        return Stream.of("de", "en", "cs")
                .flatMap(language -> Stream.of(Screen.phone(), Screen.desktop())
                        .flatMap(screen -> Stream.of(
                                screen.in(language), screen.in(language).inDark())));
    }
}
