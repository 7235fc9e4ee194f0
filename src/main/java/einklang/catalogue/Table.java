package einklang.catalogue;

import einklang.i18n.LocalText;
import java.io.ByteArrayOutputStream;
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
    /** Stands before the name of a file that an operator adds. */
    private static final String OWN = "own ";

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

    /** Reads a file and, after it, what an operator adds to it; both must have the same columns. */
    static Table read(Catalogue.Source source, String file, int columns) {
        String name = source.nameOf(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = source.open(file)) {
            bytes.writeBytes(stream.readAllBytes());
            rows.addAll(rows(name, bytes.toByteArray(), columns));
        } catch (IOException failure) {
            throw new CatalogueException(name, failure);
        }
        try (InputStream own = source.openOwn(file)) {
            byte[] added = own.readAllBytes();
            bytes.writeBytes(added);
            rows.addAll(rows(OWN + name, added, columns));
        } catch (IOException failure) {
            throw new CatalogueException(OWN + name, failure);
        }
        return new Table(file, bytes.toByteArray(), rows);
    }

    private static List<Row> rows(String file, byte[] bytes, int columns) {
        List<Row> rows = new ArrayList<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            String line =
                    lines[index].endsWith("\r") ? lines[index].substring(0, lines[index].length() - 1) : lines[index];
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, index + 1, line, columns));
            }
        }
        return rows;
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

    /** Returns the rows without the headers; throws {@link CatalogueException} if an own file has another header. */
    List<Row> body() {
        List<Row> body = new ArrayList<>();
        String last = "";
        for (Row row : rows) {
            if (row.file().equals(last)) {
                body.add(row);
            } else if (!row.cells().equals(rows.get(0).cells())) {
                throw row.wrong("found columns " + row.cells() + ", wanted "
                        + rows.get(0).cells());
            }
            last = row.file();
        }
        return body;
    }
}
