package einklang.web.report;

import einklang.report.Report;
import einklang.report.ReportWords;

/**
 * The title at the foot of every printed page but the first. Margin boxes know no text of the page, so it comes as a rule
 * of its own.
 */
final class RunningTitle {
    private static final int LONGEST = 70;

    private RunningTitle() {}

    /** Returns the rule; nothing that people wrote can end the text in it or the element around it. */
    static String style(Report report) {
        Report.Cover cover = report.cover();
        String owner = cover.client().isEmpty() ? cover.organisation() : cover.client();
        String text = ReportWords.shortened(owner.isEmpty() ? cover.title() : cover.title() + " · " + owner, LONGEST);
        return "@page{@bottom-left{content:\"" + escaped(text) + "\"}}@page :first{@bottom-left{content:\"\"}}";
    }

    private static String escaped(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints()
                .forEach(point -> css.append('\\')
                        .append(Integer.toHexString(Character.isISOControl(point) ? ' ' : point))
                        .append(' '));
        return css.toString();
    }
}
