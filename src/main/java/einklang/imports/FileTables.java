package einklang.imports;

import einklang.survey.incoming.Table;
import einklang.survey.incoming.TableReader;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells by the first bytes what a file is. Nothing is written to disk. */
public final class FileTables implements TableReader {
    private static final String PASTED = "";

    @Override
    public Table read(byte[] file) throws UnreadableTable {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableTable(Reason.OLD_OR_LOCKED);
        }
        if (startsWith(file, 'P', 'K')) {
            return filled(XlsxTable.read(file));
        }
        DecodedText text = DecodedText.of(file);
        if (looksBinary(text.text())) {
            throw new UnreadableTable(Reason.NO_TABLE);
        }
        return filled(CsvTable.read(text));
    }

    @Override
    public Table readPasted(String text, Predicate<String> isHeading) throws UnreadableTable {
        if (text.contains("\t") || hasHeadings(text, isHeading)) {
            return filled(CsvTable.read(new DecodedText(text, PASTED)));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.strip())));
            Limits.check(rows.size(), 1, text.length());
        }
        return filled(new Table(rows, PASTED));
    }

    /** Commas stand in sentences too: they part cells only below a first line that holds a known heading. */
    private static boolean hasHeadings(String text, Predicate<String> isHeading) {
        String first = text.strip().lines().findFirst().orElse("");
        String[] cells = first.split("[;,]");
        return cells.length > 1 && Stream.of(cells).anyMatch(isHeading);
    }

    private static Table filled(Table table) throws UnreadableTable {
        if (table.rows().isEmpty()) {
            throw new UnreadableTable(Reason.EMPTY);
        }
        return table;
    }

    /** No text that people wrote is full of noughts. */
    private static boolean looksBinary(String text) {
        long noughts = text.chars().filter(letter -> letter == 0).count();
        return noughts > 8 && noughts > text.length() / 100;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
