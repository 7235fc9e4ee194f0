package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.EffectCells;
import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is done, by whom and until when, and which measure helps or harms which goal. */
final class MeasuresSlide {
    private static final double SIZE = 12;
    private static final int GOALS_ACROSS = 5;
    private static final int MOST_ROWS = 12;
    private static final int LEAST_ROWS = 4;

    private final PlanWords plan;
    private final Messages messages;
    private final Stage stage;
    private final List<PlanPart.GoalLine> goals;

    MeasuresSlide(PlanWords plan, Stage stage) {
        this.plan = plan;
        this.messages = plan.messages();
        this.stage = stage;
        int count = plan.plan().goals().size();
        boolean drawn = plan.report().has(Part.MATRIX) && count <= GOALS_ACROSS;
        this.goals = drawn ? plan.plan().goals() : List.of();
    }

    Optional<Slide> find() {
        if (plan.plan().measures().isEmpty()) {
            return Optional.empty();
        }
        Paging paging = new Paging(stage);
        Piece.Table table = IntStream.iterate(MOST_ROWS, rows -> rows >= LEAST_ROWS, rows -> rows - 1)
                .mapToObj(this::table)
                .flatMap(whole -> paging.one(whole, SIZE).stream())
                .findFirst()
                .orElseGet(() -> plan.first(table(LEAST_ROWS), stage));
        String hint = plan.hint(goals.isEmpty() ? "measures" : "matrix");
        return Optional.of(Slide.of(SlideRole.CONTENT, titles(), hint, table));
    }

    private Piece.Table table(int rows) {
        return new Piece.Table(messages.text("report.section.measures"), columns(), rows(rows), SIZE);
    }

    private List<String> titles() {
        String count = messages.plural("deck.measures", plan.plan().measures().size());
        List<String> titles = new ArrayList<>();
        if (plan.report().has(Part.MATRIX)) {
            plan.harms().stream().findFirst().ifPresent(worst -> titles.add(count + " " + plan.harm(worst)));
            plan.ranked().stream()
                    .findFirst()
                    .filter(best -> best.score() > 0)
                    .ifPresent(best -> titles.add(count + " "
                            + messages.text(
                                    "deck.best",
                                    plan.quoted(best.title()),
                                    plan.words().signed(best.score()))));
        }
        titles.add(count);
        return titles;
    }

    private List<Piece.Column> columns() {
        List<Piece.Column> columns = new ArrayList<>();
        columns.add(plan.column("report.measure", 3.2));
        if (plan.report().shows(Part.NAMES)) {
            columns.add(plan.column("report.measure.owner", 2));
        }
        columns.add(plan.column("deck.until", 1.5));
        if (goals.isEmpty()) {
            columns.add(plan.column("report.measure.status", 1.2));
        }
        goals.forEach(goal -> columns.add(new Piece.Column(plan.words().text(goal.title()), 1.25, Piece.Align.CENTRE)));
        if (plan.report().shows(Part.MATRIX)) {
            columns.add(plan.number("report.matrix.score", 0.9));
        }
        return columns;
    }

    /** The best and, if not all fit, the last one too: what harms must not be cut off. */
    private List<List<Piece.Cell>> rows(int most) {
        EffectCells effects = EffectCells.of(plan.plan());
        List<PlanPart.MeasureLine> lines =
                plan.report().has(Part.MATRIX) ? plan.ranked() : plan.plan().measures();
        int count = lines.size();
        if (count <= most) {
            return lines.stream().map(line -> row(line, effects)).toList();
        }
        List<List<Piece.Cell>> rows = new ArrayList<>();
        lines.subList(0, most - 2).forEach(line -> rows.add(row(line, effects)));
        rows.add(between(count - most + 1));
        rows.add(row(lines.get(count - 1), effects));
        return rows;
    }

    private List<Piece.Cell> between(int left) {
        List<Piece.Cell> row = new ArrayList<>();
        row.add(plan.cell(plan.inAppendix(left)));
        IntStream.range(1, columns().size()).forEach(column -> row.add(plan.cell("")));
        return row;
    }

    private List<Piece.Cell> row(PlanPart.MeasureLine line, EffectCells effects) {
        List<Piece.Cell> row = new ArrayList<>();
        row.add(plan.strong(line.title()));
        if (plan.report().shows(Part.NAMES)) {
            row.add(plan.cell(line.owner()));
        }
        row.add(plan.cell(line.due().map(plan.words()::month).orElse("")));
        if (goals.isEmpty()) {
            row.add(plan.cell(plan.words().choice("status", line.status())));
        }
        goals.forEach(goal -> row.add(plan.effect(effects.find(line, goal))));
        if (plan.report().shows(Part.MATRIX)) {
            row.add(plan.strong(plan.words().signed(line.score())));
        }
        return row;
    }
}
