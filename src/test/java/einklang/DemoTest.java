package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.cli.CommandFailure;
import einklang.cli.DemoLauncher;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    @Test
    void demoIsForThisMachineAndHasANewPasswordEachTime() {
        DemoLauncher.Demo first = start("demo.db", Map.of("EINKLANG_HOST", "0.0.0.0"));
        first.server().close();
        DemoLauncher.Demo second = start("demo.db", Map.of());
        second.server().close();

        assertThat(first.server().address()).hasHost("127.0.0.1");
        assertThat(first.email()).isEqualTo(second.email());
        assertThat(first.password()).hasSize(16).isNotEqualTo(second.password());
    }

    @Test
    void demoHasItsFacilitatorAlready() {
        DemoLauncher.Demo demo = start("demo.db", Map.of());
        try {
            assertThat(demo.server().setUpLink()).isEmpty();
        } finally {
            demo.server().close();
        }
    }

    @Test
    void realDatabaseIsRefused() {
        ServerUnderTest.start(folder).close();

        assertThatThrownBy(() -> start("test.db", Map.of()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no demo mark");
    }

    private DemoLauncher.Demo start(String file, Map<String, String> environment) {
        Map<String, String> settings = new java.util.HashMap<>(environment);
        settings.put("EINKLANG_PORT", "0");
        return Demo.start(Settings.from(settings), "jdbc:sqlite:" + folder.resolve(file));
    }
}
