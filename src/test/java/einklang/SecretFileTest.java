package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    private Path folder;

    @Test
    void secretIsMadeOnceAndForTheOwnerAlone() throws IOException {
        Path database = folder.resolve("new").resolve("einklang.db");

        String first = SecretFile.beside(database).readOrMake();
        String second = SecretFile.beside(database).readOrMake();

        assertThat(first).matches("[0-9a-f]{64}").isEqualTo(second);
        Path file = folder.resolve("new").resolve("einklang.db.secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void twoDatabasesHaveTwoSecrets() {
        assertThat(SecretFile.beside(folder.resolve("a.db")).readOrMake())
                .isNotEqualTo(SecretFile.beside(folder.resolve("b.db")).readOrMake());
    }

    @Test
    void damagedSecretIsRefusedNotReplaced() throws IOException {
        Path file = folder.resolve("einklang.db.secret");
        Files.writeString(file, "half");

        assertThatThrownBy(
                        () -> SecretFile.beside(folder.resolve("einklang.db")).readOrMake())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("found 4 characters, wanted 64");
        assertThat(file).hasContent("half");
    }
}
