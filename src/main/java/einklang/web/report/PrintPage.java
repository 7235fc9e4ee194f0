package einklang.web.report;

import einklang.web.Frame;

/**
 * The report on its own page.
 *
 * @param back address of the step
 */
public record PrintPage(Frame frame, ReportDocument document, String back) {}
