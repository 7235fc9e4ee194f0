package einklang.web.imports;

import einklang.web.Frame;

/**
 * The page of imports/plan-start.jte.
 *
 * @param fault why nothing could be read, a sentence or empty
 * @param pasted what was pasted, right or wrong
 */
public record PlanStartPage(Frame frame, String path, String back, String fault, String pasted) {
    public String text(String key) {
        return frame.text(key);
    }
}
