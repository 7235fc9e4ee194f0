package einklang.catalogue;

import einklang.i18n.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A tab-separated file in UTF-8; blank lines and lines that start with # say nothing. */
record Table(String file, byte[] bytes, List<Row> rows) {
    /** One line with its number, counted from 1. */
    record Row(String file, int line, List<String> cells) {
        CatalogueException wrong(String problem) {
            return new CatalogueException(file, line, problem);
        }

        String cell(int index) {
            return cells.get(index);
        }

        /** Returns the three cells from this one on as German, English and Czech. */
        LocalText text(int index) {
            return LocalText.of(cell(index), cell(index + 1), cell(index + 2));
        }

        /** Returns the first cell as an id that none of the rows before had. */
        String newId(Set<String> seen) {
            if (!seen.add(cell(0))) {
                throw wrong("found id '" + cell(0) + "' again, wanted each once");
            }
            return cell(0);
        }

        String goal(String id, Set<String> goals) {
            if (!goals.contains(id)) {
                throw wrong("found goal '" + id + "', wanted one of " + GoalsFile.NAME);
            }
            return id;
        }

        /** Returns the constant whose name in lower case stands in a cell. */
        <E extends Enum<E>> E choice(int index, Class<E> choices) {
            for (E choice : choices.getEnumConstants()) {
                if (choice.name().toLowerCase(Locale.ROOT).equals(cell(index))) {
                    return choice;
                }
            }
            throw wrong("found '" + cell(index) + "', wanted one of "
                    + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
    }

    static Table read(Catalogue.Source source, String file, int columns) {
        byte[] bytes = bytes(source, file);
        List<Row> rows = new ArrayList<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            String line =
                    lines[index].endsWith("\r") ? lines[index].substring(0, lines[index].length() - 1) : lines[index];
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, index + 1, line, columns));
            }
        }
        return new Table(file, bytes, rows);
    }

    private static byte[] bytes(Catalogue.Source source, String file) {
        try (InputStream stream = source.open(file)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new CatalogueException(file, failure);
        }
    }

    private static Row row(String file, int number, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        Row row = new Row(file, number, cells);
        if (cells.size() != columns) {
            throw row.wrong("found " + cells.size() + " columns, wanted " + columns);
        }
        if (cells.stream().anyMatch(String::isBlank)) {
            throw row.wrong("found an empty column, wanted a text in each");
        }
        return row;
    }

    /** Returns the rows without the header. */
    List<Row> body() {
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }
}
