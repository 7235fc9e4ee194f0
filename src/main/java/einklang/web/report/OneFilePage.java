package einklang.web.report;

import gg.jte.Content;

/**
 * A report in one file.
 *
 * @param style all of it
 * @param policy what the browser lets the file do
 */
public record OneFilePage(ReportDocument document, String style, String policy) {
    /** Returns the style as it stands in the page. */
    public Content content() {
        return output -> output.writeContent(style);
    }
}
