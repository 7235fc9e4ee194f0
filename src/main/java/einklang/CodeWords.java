package einklang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words that edit codes are made of: German names of birds, trees, food and things, upper case, 4 to 9 letters, any
 * two differing in at least two letters.
 */
final class CodeWords {
    private static final String FILE = "/codes/words.txt";

    private CodeWords() {}

    static List<String> read() {
        try (InputStream stream = CodeWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("code words: no file " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("code words: cannot read " + FILE, broken);
        }
    }
}
