package einklang.web.report;

/**
 * A report in one file.
 *
 * @param style all of it
 * @param policy what the browser lets the file do
 */
public record OneFilePage(ReportDocument document, String style, String policy) {}
