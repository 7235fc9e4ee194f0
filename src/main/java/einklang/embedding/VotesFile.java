package einklang.embedding;

import einklang.text.VectorVotes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was learned from the catalogue's examples, so that the next start need not learn it again. Holds vectors of the
 * product's own examples and nothing of people.
 */
record VotesFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(VotesFile.class);

    /** Finds what was learned under this key; empty if there is no file, one of another key, or a damaged one. */
    Optional<VectorVotes> find(String key) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16), sum))) {
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            VectorVotes votes = VectorVotes.read(in);
            long found = sum.getValue();
            return in.readLong() == found ? Optional.of(votes) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("{} is damaged and is made anew", path);
            return Optional.empty();
        }
    }

    /** Writes beside first; a failure is logged and does no harm but that the next start learns again. */
    void write(String key, VectorVotes votes) {
        Path half = path.resolveSibling(path.getFileName() + ".part");
        CRC32 sum = new CRC32();
        try {
            try (DataOutputStream out = new DataOutputStream(
                    new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(half), 1 << 16), sum))) {
                out.writeUTF(key);
                votes.write(out);
                out.writeLong(sum.getValue());
            }
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written ({})", path, unwritable.getClass().getSimpleName());
        }
    }
}
