package einklang.report;

import einklang.chart.Bars;
import einklang.chart.Chart;
import einklang.chart.ChartWords;
import einklang.chart.PileColumns;
import einklang.chart.TargetLine;
import einklang.chart.TwoSidedBars;
import einklang.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of a report, drawn from its own figures. */
public record ReportCharts(Report report) {
    private Messages messages() {
        return report.messages();
    }

    private ReportWords words() {
        return new ReportWords(messages());
    }

    /** Returns the piles of a question as columns sized by people. */
    public Chart piles(ComparisonReport.QuestionPart question) {
        List<PileColumns.Pile> piles = question.themes().stream()
                .map(theme -> new PileColumns.Pile(words().label(theme), theme.people()))
                .toList();
        return new PileColumns(
                words("piles-" + question.id(), "piles", question),
                messages().text("compare.theme"),
                messages().text("csv.people"),
                piles,
                messages()::number);
    }

    /** Returns the piles of a question as bars, one below the other. */
    public Chart rows(ComparisonReport.QuestionPart question) {
        List<Bars.Bar> bars = question.themes().stream()
                .map(theme -> new Bars.Bar(words().label(theme), theme.people()))
                .toList();
        return new Bars(
                words("rows-" + question.id(), "rows", question),
                messages().text("compare.theme"),
                messages().text("csv.people"),
                "",
                bars,
                question.figures().people(),
                people -> messages().number(Math.round(people)));
    }

    /** Returns leaders and others of a question facing each other, widest gap first. */
    public Chart sides(ComparisonReport comparison, ComparisonReport.QuestionPart question) {
        List<TwoSidedBars.Pair> pairs = question.leaderStaffGap().stream()
                .map(gap -> new TwoSidedBars.Pair(
                        words().label(comparison.theme(gap.theme())),
                        new TwoSidedBars.Part(gap.leaders(), question.basis().leaders()),
                        new TwoSidedBars.Part(gap.staff(), question.basis().staff())))
                .toList();
        return new TwoSidedBars(
                words("sides-" + question.id(), "sides", question),
                messages().text("compare.theme"),
                messages().text("compare.side.leaders"),
                messages().text("compare.side.staff"),
                pairs,
                part -> words().of(part.count(), part.of()));
    }

    /** Returns the readings of an indicator with its baseline and target; empty before the first reading. */
    public Optional<Chart> readings(PlanPart.IndicatorLine indicator) {
        if (indicator.readings().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = indicator.readings().get(0).on();
        LocalDate last =
                indicator.readings().get(indicator.readings().size() - 1).on();
        return Optional.of(new TargetLine(
                new ChartWords(
                        "readings-" + indicator.id(),
                        words().text(indicator.name()),
                        described(indicator),
                        messages().text("report.chart.nothing")),
                terms(indicator),
                indicator.readings().stream()
                        .map(reading -> new TargetLine.Reading(
                                reading.on(), reading.value().doubleValue()))
                        .toList(),
                indicator.baseline().map(value -> new TargetLine.Reading(first, value.doubleValue())),
                indicator
                        .target()
                        .map(value ->
                                new TargetLine.Reading(indicator.targetOn().orElse(last), value.doubleValue())),
                TargetLine.Better.valueOf(indicator.direction().toUpperCase(Locale.ROOT)),
                value -> words().number(java.math.BigDecimal.valueOf(value), ""),
                messages()::shortDate));
    }

    private TargetLine.Terms terms(PlanPart.IndicatorLine indicator) {
        String unit = indicator.unit().isEmpty() ? "" : " (" + indicator.unit() + ")";
        return new TargetLine.Terms(
                messages().text("report.reading.on"),
                messages().text("report.reading.value") + unit,
                messages().text("report.reading"),
                messages().text("report.indicator.baseline"),
                messages().text("report.indicator.target"));
    }

    /** Says what the picture shows, with the values that its lines stand for. */
    private String described(PlanPart.IndicatorLine indicator) {
        String baseline = indicator
                .baseline()
                .map(value ->
                        messages().text("report.indicator.baseline") + " " + words().number(value, indicator.unit()))
                .orElse("");
        String target = indicator
                .target()
                .map(value -> messages().text("report.indicator.target") + " "
                        + words().number(value, indicator.unit())
                        + indicator
                                .targetOn()
                                .map(on -> " ("
                                        + messages()
                                                .text("report.until", messages().date(on)) + ")")
                                .orElse(""))
                .orElse("");
        String values = Stream.of(baseline, target, words().choice("direction", indicator.direction()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return messages().text("report.chart.readings.description") + " " + values + ".";
    }

    /** The question and how many people it counts are said too: a picture travels without its page. */
    private ChartWords words(String id, String chart, ComparisonReport.QuestionPart question) {
        return new ChartWords(
                id,
                messages().text("report.chart." + chart),
                messages().text("report.chart." + chart + ".description") + " "
                        + messages().quote(words().text(question.text())) + ", " + words().basis(question.figures())
                        + ".",
                messages().text("report.chart.nothing"));
    }
}
