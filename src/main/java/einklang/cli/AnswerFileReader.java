package einklang.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import einklang.cli.AnswerFile.Problem;
import einklang.i18n.Language;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads answers from CSV by RFC 4180: UTF-8 with or without byte order mark, comma or semicolon. All that is wrong is
 * gathered, not only the first.
 */
final class AnswerFileReader {
    private static final String RESPONDENT = "respondent";
    private static final String STATEMENT = "statement";

    private final Optional<Language> defaultLanguage;
    private final List<AnswerRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final Map<String, AnswerRow> firstOfRespondent = new HashMap<>();
    private Map<String, Integer> columns = Map.of();

    private AnswerFileReader(Optional<Language> defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    /** Reads a whole file; rows without a language get the default one. */
    static AnswerFile read(byte[] bytes, Optional<Language> defaultLanguage) {
        AnswerFileReader reader = new AnswerFileReader(defaultLanguage);
        reader.decode(bytes).ifPresent(reader::readText);
        return new AnswerFile(reader.rows, reader.problems);
    }

    private Optional<String> decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            problems.add(Problem.of(1 + text.chars().filter(c -> c == '\n').count(), "charset"));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void readText(String text) {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        Iterator<CsvRecord> records = csv.iterator();
        long line = 1;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber() + 1;
                if (columns.isEmpty()) {
                    readHeader(record);
                } else {
                    readRow(record);
                }
            }
        } catch (CsvParseException broken) {
            problems.add(Problem.of(line, "quotes"));
            return;
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(1, "empty"));
        }
    }

    /** The mark that stands more often in the header decides. */
    private static String separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ";" : ",";
    }

    private void readHeader(CsvRecord record) {
        Map<String, Integer> found = new HashMap<>();
        for (int index = 0; index < record.getFieldCount(); index++) {
            String name = record.getField(index).strip().toLowerCase(Locale.ROOT);
            if (found.put(name, index) != null && !name.isEmpty()) {
                problems.add(Problem.of(record.getStartingLineNumber(), "columnTwice", name));
            }
        }
        for (String wanted : List.of(RESPONDENT, STATEMENT)) {
            if (!found.containsKey(wanted)) {
                problems.add(Problem.of(record.getStartingLineNumber(), "column", wanted));
            }
        }
        columns = found;
    }

    private void readRow(CsvRecord record) {
        if (!columns.containsKey(RESPONDENT) || !columns.containsKey(STATEMENT)) {
            return;
        }
        int before = problems.size();
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            problems.add(Problem.of(line, "fields", record.getFieldCount(), columns.size()));
            return;
        }
        AnswerRow row = row(record, line);
        checkUnique(row);
        if (problems.size() == before) {
            rows.add(row);
        }
    }

    private AnswerRow row(CsvRecord record, long line) {
        String id = field(record, "id").strip();
        String question = field(record, "question").strip();
        return new AnswerRow(
                line,
                id.isEmpty() ? Long.toString(line) : id,
                required(record, RESPONDENT).strip(),
                leader(record),
                language(record),
                question.isEmpty() ? "1" : question,
                required(record, STATEMENT));
    }

    private String field(CsvRecord record, String name) {
        Integer index = columns.get(name);
        return index == null ? "" : record.getField(index);
    }

    private String required(CsvRecord record, String name) {
        String value = field(record, name);
        if (value.isBlank()) {
            problems.add(Problem.of(record.getStartingLineNumber(), "missing", name));
        }
        return value;
    }

    private boolean leader(CsvRecord record) {
        String role = field(record, "role").strip().toLowerCase(Locale.ROOT);
        if (!role.isEmpty() && !role.equals("leader") && !role.equals("staff")) {
            problems.add(Problem.of(record.getStartingLineNumber(), "role", role));
        }
        return role.equals("leader");
    }

    private Optional<Language> language(CsvRecord record) {
        String tag = field(record, "language").strip();
        if (tag.isEmpty()) {
            return defaultLanguage;
        }
        Optional<Language> language = Language.find(tag);
        if (language.isEmpty()) {
            problems.add(Problem.of(record.getStartingLineNumber(), "language", tag));
        }
        return language;
    }

    private void checkUnique(AnswerRow row) {
        Long earlier = lineOfId.putIfAbsent(row.id(), row.line());
        if (earlier != null) {
            problems.add(Problem.of(row.line(), "idTwice", row.id(), earlier));
        }
        AnswerRow first = firstOfRespondent.putIfAbsent(row.respondent(), row);
        if (first != null && first.leader() != row.leader()) {
            problems.add(Problem.of(row.line(), "roleTwice", row.respondent(), first.line()));
        }
    }
}
