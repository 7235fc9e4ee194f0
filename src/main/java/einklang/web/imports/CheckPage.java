package einklang.web.imports;

import einklang.web.Frame;
import java.util.List;

/**
 * The page of imports/check.jte: the dry run.
 *
 * @param comes what would come in, a sentence
 * @param stays what would not, a sentence or empty
 * @param problems a sentence a line that does not come in
 * @param more how many such lines are not listed, a sentence or empty
 * @param notes what comes in differently, a sentence each
 * @param importId the key of the import
 * @param any whether there is anything to bring in
 * @param fault why it was not done, a sentence or empty
 */
public record CheckPage(
        Frame frame,
        String path,
        String comes,
        String stays,
        List<String> problems,
        String more,
        List<String> notes,
        String importId,
        boolean any,
        String fault) {
    public CheckPage {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }
}
