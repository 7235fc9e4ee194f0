package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Tests that depend on what a machine offers are left out elsewhere; here they must not be left out silently. */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true")
class ContinuousIntegrationTest {
    @Test
    void chromiumIsThere() {
        assertThat(Path.of("/usr/bin/chromium")).isExecutable();
    }

    @Test
    void browserTestsAreCompiledIn() {
        assertThatCode(() -> Class.forName("com.microsoft.playwright.Playwright"))
                .as("the Maven profile 'browser' is off, so no browser test would run")
                .doesNotThrowAnyException();
        assertThatCode(() -> Class.forName("einklang.browser.BrowserTest")).doesNotThrowAnyException();
    }

    @Test
    void libreOfficeIsThere() {
        assertThat(Path.of("/usr/bin/soffice")).isExecutable();
    }

    @Test
    void postgresqlIsThere() {
        assertThat(Path.of("/usr/lib/postgresql/15/bin/initdb")).isExecutable();
    }
}
