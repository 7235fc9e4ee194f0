package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
    private static DatabaseSettings settings(String url) {
        return new DatabaseSettings(url, Optional.empty(), Optional.of("geheim"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data/einklang.db",
                "jdbc:mysql://localhost/x",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file:x.db",
                "jdbc:sqlite:x.db?cache=shared"
            })
    void urlThatIsNeitherAPlainSqlitePathNorPostgresIsRefused(String url) {
        assertThatThrownBy(() -> settings(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("database URL: wanted jdbc:sqlite:PATH");
    }

    @Test
    void sqliteFileIsAbsolute() {
        assertThat(settings("jdbc:sqlite:./data/../data/einklang.db").sqliteFile())
                .isEqualTo(Path.of("data/einklang.db").toAbsolutePath());
    }

    @Test
    void postgresHasNoFile() {
        DatabaseSettings postgres = settings("jdbc:postgresql://localhost/einklang");

        assertThat(postgres.isSqlite()).isFalse();
        assertThatThrownBy(postgres::sqliteFile).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void textNamesNoPassword() {
        assertThat(settings("jdbc:postgresql://anna:geheim@localhost/einklang?user=anna&password=geheim"))
                .hasToString("DatabaseSettings[jdbc:postgresql://...@localhost/einklang?...]");
    }
}
