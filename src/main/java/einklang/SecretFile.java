package einklang;

import einklang.cli.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's secret in a file of its own beside the database, readable by nobody else. */
final class SecretFile {
    private static final Logger LOG = LoggerFactory.getLogger(SecretFile.class);
    private static final int BYTES = 32;

    private final Path file;

    private SecretFile(Path file) {
        this.file = file;
    }

    /** Returns the file that belongs to this database file: the same name with ".secret" behind it. */
    static SecretFile beside(Path database) {
        return new SecretFile(database.resolveSibling(database.getFileName() + ".secret"));
    }

    /** Returns the secret, 64 hexadecimal characters; makes it the first time and warns what its loss breaks. */
    String readOrMake() {
        try {
            return Files.exists(file) ? read() : make();
        } catch (IOException failed) {
            throw new CommandFailure("Cannot use the secret file " + file + ": " + failed.getMessage(), failed);
        }
    }

    private String read() throws IOException {
        String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (secret.length() < 2 * BYTES) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "The secret file " + file + " is damaged: found " + secret.length() + " characters, wanted "
                            + 2 * BYTES + ". Restore it, or remove it and lose all edit codes.");
        }
        return secret;
    }

    private String make() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, onlyForOwner());
        Files.writeString(file, secret + "\n", StandardCharsets.UTF_8);
        LOG.warn(
                "Made the secret file {}. Keep it with your backups: without it nobody can change or withdraw an answer"
                        + " by an edit code.",
                file);
        return secret;
    }

    /** The rights are set when the file is made, so that there is no moment at which others could read it. */
    private FileAttribute<?>[] onlyForOwner() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
