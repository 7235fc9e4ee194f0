package einklang.report;

import java.util.Optional;

/** The charts of a report as pictures for white paper, chosen by how much there is to show. */
public record ReportPictures(Report report) {
    private ReportCharts charts() {
        return new ReportCharts(report);
    }

    private ReportView view() {
        return new ReportView(report);
    }

    /** Returns the piles of a question: columns, or rows where there are many; empty if there are too many or none. */
    public Optional<PrintPicture> piles(ComparisonReport.QuestionPart question) {
        if (question.themes().isEmpty() || !view().draws(question)) {
            return Optional.empty();
        }
        return Optional.of(
                PrintPicture.wide(view().drawsColumns(question) ? charts().piles(question) : charts().rows(question)));
    }

    /** Returns leaders and others facing each other; empty if no sides are shown or there are too many piles. */
    public Optional<PrintPicture> sides(ComparisonReport comparison, ComparisonReport.QuestionPart question) {
        return question.leaderStaffGap().isEmpty() || !view().draws(question)
                ? Optional.empty()
                : Optional.of(PrintPicture.wide(charts().sides(comparison, question)));
    }

    /** Returns the readings of an indicator, for half the width of a sheet; empty before the first reading. */
    public Optional<PrintPicture> readings(PlanPart.IndicatorLine indicator) {
        return charts().readings(indicator).map(PrintPicture::narrow);
    }
}
