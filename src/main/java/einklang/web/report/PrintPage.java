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
    /** Returns the page with the one rule of its report. */
    public static PrintPage of(Frame frame, ReportDocument document, String back) {
        return new PrintPage(frame, document, back, RunningTitle.style(document.report()));
    }

    /** Returns the style as it stands in the page. */
    public Content running() {
        return output -> output.writeContent(style);
    }
}
