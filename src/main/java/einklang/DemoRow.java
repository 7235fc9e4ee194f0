package einklang;

import einklang.i18n.LocalText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the invented plan of the demo.
 *
 * @param cells the first is the kind; "-" stands for an empty one
 */
record DemoRow(List<String> cells) {
    private static final String FILE = "/demo/plan.tsv";
    private static final int LANGUAGES = 3;

    DemoRow {
        cells = List.copyOf(cells);
    }

    /** Returns all lines in the order of the file. */
    static List<DemoRow> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoRow.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new DemoRow(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean is(String kind) {
        return cells.get(0).equals(kind);
    }

    /** Returns a cell, the first behind the kind being 1; the empty text for "-". */
    String text(int column) {
        String cell = cells.get(column);
        return cell.equals("-") ? "" : cell;
    }

    Optional<String> find(int column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    int number(int column) {
        return Integer.parseInt(text(column));
    }

    /** Returns the values of a list with commas; empty for "-". */
    List<String> list(int column) {
        return Stream.of(text(column).split(","))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the text of three columns: German, English, Czech. */
    LocalText local(int column) {
        return LocalText.of(text(column), text(column + 1), text(column + LANGUAGES - 1));
    }
}
