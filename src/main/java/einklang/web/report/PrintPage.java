package einklang.web.report;

import einklang.web.Frame;
import gg.jte.Content;

/**
 * The report on its own page.
 *
 * @param back address of the step
 * @param style the one rule that is of this report only
 */
public record PrintPage(Frame frame, ReportDocument document, String back, String style) {
    /** Returns the style as it stands in the page. */
    public Content running() {
        return output -> output.writeContent(style);
    }
}
