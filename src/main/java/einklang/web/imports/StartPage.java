package einklang.web.imports;

import einklang.web.Frame;
import java.util.List;

/**
 * The page of imports/start.jte.
 *
 * @param path of the feature
 * @param back the address of the workshop
 * @param said what became of the last step, a sentence or empty
 * @param fault why nothing could be read, a sentence or empty
 * @param pasted what was pasted, right or wrong
 * @param done what was brought in before
 */
public record StartPage(
        Frame frame, String path, String back, String said, String fault, String pasted, List<Line> done) {
    /** An import with its sentence. */
    public record Line(String id, String sentence) {}

    public StartPage {
        done = List.copyOf(done);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }
}
