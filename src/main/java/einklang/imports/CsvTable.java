package einklang.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.util.ArrayList;
import java.util.List;

/** Text with cells in quotes where needed (RFC 4180), the cells apart by tab, semicolon or comma. */
final class CsvTable {
    private static final int LINES_LOOKED_AT = 50;
    private static final int MOST_CHARACTERS_OF_A_LINE = 1_000_000;

    /** Stands in no text: all of a line is then one cell. */
    private static final String NOWHERE = "\u0001";

    private static final char QUOTE = '"';
    private static final char NO_QUOTE = '\u0002';

    /** The first line of some files of Excel says how cells are apart, such as "sep=;". */
    private static final String HINT = "sep=";

    private CsvTable() {}

    static Table read(DecodedText decoded) throws UnreadableTable {
        String text = decoded.text();
        boolean hinted = text.startsWith(HINT)
                && (text.indexOf('\n') == HINT.length() + 1 || text.indexOf("\r\n") == HINT.length() + 1);
        if (hinted) {
            String rest = text.substring(text.indexOf('\n') + 1);
            return read(rest, text.substring(HINT.length(), HINT.length() + 1), 1, decoded.readAs());
        }
        return read(text, separator(text), 0, decoded.readAs());
    }

    /** Words in quotes that people typed are no quoting: where quotes do not fit, they are signs like others. */
    private static Table read(String text, String separator, int linesBefore, String readAs) throws UnreadableTable {
        try {
            return read(reader(text, separator, QUOTE), linesBefore, readAs);
        } catch (CsvParseException otherQuotes) {
            return readPlain(text, separator, linesBefore, readAs);
        }
    }

    private static Table readPlain(String text, String separator, int linesBefore, String readAs)
            throws UnreadableTable {
        try {
            return read(reader(text, separator, NO_QUOTE), linesBefore, readAs);
        } catch (CsvParseException broken) {
            throw new UnreadableTable(Reason.NO_TABLE);
        }
    }

    private static Table read(CsvReader<CsvRecord> reader, int linesBefore, String readAs) throws UnreadableTable {
        List<Table.Row> rows = new ArrayList<>();
        long characters = 0;
        for (CsvRecord record : reader) {
            Table.Row row = new Table.Row((int) record.getStartingLineNumber() + linesBefore, record.getFields());
            characters += row.cells().stream().mapToInt(String::length).sum();
            Limits.check(rows.size() + 1, row.cells().size(), characters);
            rows.add(row);
        }
        return new Table(rows, readAs);
    }

    private static CsvReader<CsvRecord> reader(String text, String separator, char quote) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS_OF_A_LINE)
                .ofCsvRecord(text);
    }

    /** Returns what divides nearly every line into as many cells as the first; where nothing does, all is one column. */
    static String separator(String text) {
        String best = NOWHERE;
        int most = 1;
        for (String separator : List.of("\t", ";", ",")) {
            int columns = columns(text, separator);
            if (columns > most) {
                best = separator;
                most = columns;
            }
        }
        return best;
    }

    private static int columns(String text, String separator) {
        try {
            return columns(reader(text, separator, QUOTE));
        } catch (CsvParseException otherQuotes) {
            return columns(reader(text, separator, NO_QUOTE));
        }
    }

    private static int columns(CsvReader<CsvRecord> reader) {
        int first = 0;
        int lines = 0;
        int alike = 0;
        for (CsvRecord record : reader) {
            first = first == 0 ? record.getFieldCount() : first;
            alike += record.getFieldCount() == first ? 1 : 0;
            if (++lines == LINES_LOOKED_AT) {
                break;
            }
        }
        return alike >= 0.9 * lines ? first : 0;
    }
}
