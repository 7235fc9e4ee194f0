package einklang.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class PostgresServerTest {
    @TempDir
    private Path empty;

    @Test
    void missingServerSkipsTheTestAtHome() {
        assertThatThrownBy(() -> PostgresServer.require(empty, false)).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void missingServerFailsTheTestUnderContinuousIntegration() {
        assertThatThrownBy(() -> PostgresServer.require(empty, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(empty.toString());
    }
}
