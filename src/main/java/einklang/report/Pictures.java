package einklang.report;

import einklang.chart.Chart;
import einklang.chart.ChartWords;
import einklang.chart.EffectMatrix;
import einklang.chart.Impact;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.List;

/** All pictures of a report, in its order; each can stand alone. */
public final class Pictures {
    /** More piles than this stand as rows below each other, not as columns beside each other. */
    public static final int MOST_COLUMNS = 12;

    private final Report report;
    private final ReportCharts charts;
    private final ReportWords words;
    private final List<Picture> pictures = new ArrayList<>();

    private Pictures(Report report) {
        this.report = report;
        this.charts = new ReportCharts(report);
        this.words = new ReportWords(report.messages());
    }

    /** Returns the pictures; empty if the report has nothing to draw. */
    public static List<Picture> of(Report report) {
        return new Pictures(report).all();
    }

    private List<Picture> all() {
        report.comparison()
                .ifPresent(comparison -> comparison.questions().forEach(question -> compared(comparison, question)));
        if (report.has(Part.MATRIX)) {
            add("matrix", report.messages().text("report.section.matrix"), matrix());
        }
        report.plan()
                .indicators()
                .forEach(indicator -> charts.readings(indicator)
                        .ifPresent(chart -> add("readings-" + indicator.id(), text(indicator.name()), chart)));
        return List.copyOf(pictures);
    }

    private void compared(ComparisonReport comparison, ComparisonReport.QuestionPart question) {
        if (!question.themes().isEmpty()) {
            boolean columns = question.themes().size() <= MOST_COLUMNS;
            add(
                    "piles-" + question.id(),
                    text(question.text()),
                    columns ? charts.piles(question) : charts.rows(question));
        }
        if (!question.leaderStaffGap().isEmpty()) {
            add("sides-" + question.id(), text(question.text()), charts.sides(comparison, question));
        }
    }

    private void add(String name, String about, Chart chart) {
        pictures.add(new Picture(name, about, chart));
    }

    private String text(LocalText text) {
        return words.text(text);
    }

    private Chart matrix() {
        PlanPart plan = report.plan();
        EffectCells cells = EffectCells.of(plan);
        return new EffectMatrix(
                new ChartWords(
                        "matrix",
                        report.messages().text("report.section.matrix"),
                        report.messages().text("report.matrix.legend"),
                        report.messages().text("report.chart.nothing")),
                report.messages().text("report.measure"),
                report.messages().text("report.matrix.total"),
                plan.goals().stream()
                        .map(goal -> new EffectMatrix.Goal(text(goal.title()), goal.total()))
                        .toList(),
                plan.measures().stream()
                        .map(measure -> new EffectMatrix.Measure(
                                text(measure.title()),
                                plan.goals().stream()
                                        .map(goal -> cells.find(measure, goal).map(Impact::of))
                                        .toList(),
                                measure.score()))
                        .toList(),
                points -> words.signed((int) points),
                points -> words.signed((int) points));
    }
}
