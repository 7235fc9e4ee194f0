package einklang.web.imports;

import einklang.i18n.Language;
import einklang.web.Frame;
import java.util.List;

/**
 * The page of imports/columns.jte.
 *
 * @param read how the table was understood, a sentence
 * @param dropped what was taken out and why, a sentence a column
 * @param fault what is wrong with the choices, a sentence or empty
 * @param headed whether the first line names the columns
 * @param languages those that can be chosen; one alone is not asked for
 * @param leadersAgreed whether the workshop tells leaders from the team
 */
public record ColumnsPage(
        Frame frame,
        String path,
        String read,
        List<String> dropped,
        String fault,
        boolean headed,
        List<Column> columns,
        Language language,
        List<Language> languages,
        boolean leadersAgreed) {
    /**
     * A column with its first cells.
     *
     * @param name such as "Column C: Ziele"
     */
    public record Column(String field, String name, List<String> cells, List<Choice> choices) {
        public Column {
            cells = List.copyOf(cells);
            choices = List.copyOf(choices);
        }
    }

    /** What a column may be taken as. */
    public record Choice(String value, String label, boolean chosen) {}

    public ColumnsPage {
        dropped = List.copyOf(dropped);
        columns = List.copyOf(columns);
        languages = List.copyOf(languages);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }
}
