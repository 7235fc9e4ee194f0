package einklang.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import einklang.i18n.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented answers of the demo, one line a sentence. */
public final class DemoAnswers {
    /**
     * One invented person.
     *
     * @param team name of a column value, such as "phone"
     * @param clarity 1 to 5
     * @param sentences in their order, at least one
     */
    public record Person(boolean leader, String team, Language language, int clarity, List<Sentence> sentences) {
        public Person {
            sentences = List.copyOf(sentences);
        }
    }

    /** One sentence, and whether it is shown by its sense only. */
    public record Sentence(String text, boolean senseOnly) {}

    private DemoAnswers() {}

    /** Reads people in the order of the file: respondent, role, team, language, clarity, sense_only, statement. */
    public static List<Person> read(Reader file) {
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> rows.computeIfAbsent(row.getField("respondent"), person -> new ArrayList<>())
                    .add(row));
        } catch (IOException broken) {
            throw new UncheckedIOException("demo answers: cannot be read", broken);
        }
        return rows.values().stream().map(DemoAnswers::person).toList();
    }

    private static Person person(List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        return new Person(
                first.getField("role").equals("leader"),
                first.getField("team"),
                Language.of(first.getField("language")),
                Integer.parseInt(first.getField("clarity")),
                rows.stream()
                        .map(row -> new Sentence(
                                row.getField("statement"),
                                row.getField("sense_only").equals("yes")))
                        .toList());
    }
}
