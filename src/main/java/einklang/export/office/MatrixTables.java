package einklang.export.office;

import einklang.report.EffectCells;
import einklang.report.PlanPart;
import java.util.ArrayList;
import java.util.List;

/** Which measure helps or harms which goal, in full: all measures that count, in tables of so many goals as fit a slide. */
record MatrixTables(PlanWords plan, double size) {
    private static final int GOALS_ACROSS = 6;

    /** Returns how many harmful effects there are. */
    String title() {
        List<PlanPart.EffectLine> harms = plan.harms();
        return harms.isEmpty()
                ? plan.messages().text("deck.no_harm")
                : plan.messages().plural("report.summary.harms", harms.size());
    }

    /** Returns the tables in the order of the goals; none if there is no goal. */
    List<Piece.Table> all() {
        EffectCells cells = EffectCells.of(plan.plan());
        List<PlanPart.GoalLine> goals = plan.plan().goals();
        List<Piece.Table> tables = new ArrayList<>();
        for (int start = 0; start < goals.size(); start += GOALS_ACROSS) {
            tables.add(table(goals.subList(start, Math.min(goals.size(), start + GOALS_ACROSS)), cells));
        }
        return tables;
    }

    private Piece.Table table(List<PlanPart.GoalLine> goals, EffectCells cells) {
        List<List<Piece.Cell>> rows = new ArrayList<>();
        rows.add(totals(goals));
        plan.ranked()
                .forEach(measure -> rows.add(row(
                        plan.cell(measure.title()),
                        goals.stream()
                                .map(goal -> plan.effect(cells.find(measure, goal)))
                                .toList(),
                        plan.strong(plan.words().signed(measure.score())))));
        return new Piece.Table(plan.messages().text("report.section.matrix"), columns(goals), rows, size);
    }

    private List<Piece.Column> columns(List<PlanPart.GoalLine> goals) {
        List<Piece.Column> columns = new ArrayList<>();
        columns.add(plan.column("report.measure", 3.6));
        goals.forEach(goal -> columns.add(new Piece.Column(
                plan.words().text(goal.title()) + " (" + plan.messages().text("report.goal.weight", goal.weight())
                        + ")",
                1.6,
                Piece.Align.CENTRE)));
        columns.add(plan.number("report.matrix.score", 1));
        return columns;
    }

    private List<Piece.Cell> totals(List<PlanPart.GoalLine> goals) {
        return row(
                plan.strong(plan.messages().text("report.matrix.total")),
                goals.stream()
                        .map(goal -> plan.strong(plan.words().signed(goal.total())))
                        .toList(),
                plan.cell(""));
    }

    private static List<Piece.Cell> row(Piece.Cell head, List<Piece.Cell> effects, Piece.Cell score) {
        List<Piece.Cell> row = new ArrayList<>();
        row.add(head);
        row.addAll(effects);
        row.add(score);
        return row;
    }
}
