package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkTest {
    @TempDir
    private Path folder;

    @Test
    void newDemoIsMarkedAndOpensAgain() {
        DatabaseSettings demo = DatabaseSettings.sqlite(folder.resolve("demo.db"));

        DemoMark.open(demo).close();
        DemoMark.open(demo).close();

        assertThat(folder.resolve("demo.db")).exists();
    }

    @Test
    void markTravelsWithABackup() {
        DatabaseSettings demo = DatabaseSettings.sqlite(folder.resolve("demo.db"));
        DemoMark.open(demo).close();

        Backup.backup(demo, folder.resolve("copy.db"));

        DemoMark.open(DatabaseSettings.sqlite(folder.resolve("copy.db"))).close();
    }

    @Test
    void realDatabaseIsRefusedAndLetGo() {
        DatabaseSettings real = DatabaseSettings.sqlite(folder.resolve("einklang.db"));
        Database.open(real).close();

        assertThatThrownBy(() -> DemoMark.open(real))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("einklang.db is no demo");
        Database.open(real).close();
    }
}
