package einklang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The copies that are made before a schema changes: in {@code backups/} beside the file, the newest {@value #KEPT}. */
final class SafetyCopies {
    static final int KEPT = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path folder;

    SafetyCopies(Path file) {
        this.file = file;
        this.folder = file.resolveSibling("backups");
    }

    /** Makes a copy whose name says when and what for, and drops the oldest beyond the number kept. */
    Path add(String reason) {
        Path copy = folder.resolve(prefix() + now() + "-" + reason + ".db");
        SqliteCopies.copy(file, copy);
        List<Path> all = list();
        all.subList(0, Math.max(0, all.size() - KEPT)).forEach(SqliteFiles::deleteIfExists);
        return copy;
    }

    /** Returns the copies of this file, oldest first; none if there never was one. */
    List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().startsWith(prefix()))
                    .filter(one -> one.getFileName().toString().endsWith(".db"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the present time as part of a file name; later times sort later. */
    static String now() {
        return TIME.format(Instant.now());
    }

    private String prefix() {
        return file.getFileName() + "-";
    }
}
