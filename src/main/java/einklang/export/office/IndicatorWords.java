package einklang.export.office;

import einklang.report.PlanPart;
import java.util.List;

/** The indicators in a sentence and as a table. */
record IndicatorWords(PlanWords plan) {
    /** Returns how many are better than at the start, or that none has been read. */
    String better() {
        List<PlanPart.IndicatorLine> all = plan.plan().indicators();
        long read = all.stream().filter(line -> !line.readings().isEmpty()).count();
        long better = all.stream()
                .filter(line -> line.trend().filter("better"::equals).isPresent())
                .count();
        return read == 0
                ? plan.messages().plural("deck.indicators.unread", all.size())
                : plan.messages().plural("deck.indicators", all.size(), better);
    }

    /** Returns the table of all indicators, in short without goal, scope and way. */
    Piece.Table table(double size, boolean whole) {
        List<Piece.Column> columns = List.of(
                plan.column("csv.indicator", 3),
                plan.column("csv.goal", 2.2),
                plan.column("csv.scope", 1.6),
                plan.number("report.indicator.baseline", 1.3),
                plan.number("csv.latest", 1.3),
                plan.number("report.indicator.target", 1.3),
                plan.number("deck.way", 1.5));
        return new Piece.Table(
                plan.messages().text("report.section.indicators"),
                whole ? columns : shortened(columns),
                plan.plan().indicators().stream()
                        .map(line -> whole ? row(line) : shortened(row(line)))
                        .toList(),
                size);
    }

    private static <T> List<T> shortened(List<T> cells) {
        return List.of(cells.get(0), cells.get(3), cells.get(4), cells.get(5));
    }

    private List<Piece.Cell> row(PlanPart.IndicatorLine line) {
        return List.of(
                plan.strong(line.name()),
                plan.cell(plan.plan().goal(line.goal()).title()),
                plan.cell(plan.words().choice("scope", line.scope())),
                plan.cell(plan.value(line.baseline(), line.unit())),
                plan.cell(plan.value(line.latest().map(PlanPart.ReadingLine::value), line.unit())),
                plan.cell(plan.value(line.target(), line.unit())),
                plan.cell(line.way()
                        .map(way -> plan.messages().percent(way.doubleValue()))
                        .orElse(PlanWords.NOTHING)));
    }
}
