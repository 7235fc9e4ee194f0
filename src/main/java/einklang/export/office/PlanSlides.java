package einklang.export.office;

import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.Report;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was agreed and what is done about it: in short for the talk, in full behind it. */
final class PlanSlides {
    private static final double SIZE = 12;

    private final Report report;
    private final PlanWords plan;
    private final Stage stage;
    private final Paging paging;
    private final List<Slide> slides = new ArrayList<>();

    PlanSlides(Report report, Layouts layouts) {
        this.report = report;
        this.plan = new PlanWords(report);
        this.stage = layouts.stage(SlideRole.CONTENT);
        this.paging = new Paging(stage);
    }

    List<Slide> core() {
        return Stream.of(
                        new AgreedSlide(plan, stage).find(),
                        new MeasuresSlide(plan, stage).find(),
                        new NextSlide(plan, stage).find())
                .flatMap(Optional::stream)
                .toList();
    }

    List<Slide> appendix() {
        tables("goals", plan.messages().text("deck.full.goals"), List.of(goals(), decisions()));
        tables(
                "measures",
                plan.messages().text("deck.full.measures"),
                toldInShort() ? List.of(measures()) : List.of(measures(), steps()));
        matrix();
        slides.addAll(new IndicatorSlides(plan, paging).all());
        return List.copyOf(slides);
    }

    /** First steps need no second table where the talk has shown all of them. */
    private boolean toldInShort() {
        return new NextSlide(plan, stage).tellsAllSteps();
    }

    private Piece.Table table(String section, List<Piece.Column> columns, List<List<Piece.Cell>> rows) {
        return new Piece.Table(plan.messages().text("report.section." + section), columns, rows, SIZE);
    }

    /** Below each other if that fits, else each on slides of its own. */
    private void tables(String part, String title, List<Piece.Table> all) {
        List<Piece.Table> tables =
                all.stream().filter(table -> !table.rows().isEmpty()).toList();
        Optional<List<Slide.Placed>> together = tables.isEmpty() ? Optional.empty() : paging.together(tables);
        if (together.isPresent()) {
            slides.add(new Slide(SlideRole.CONTENT, List.of(title), plan.hint(part), together.get()));
        } else {
            List<Piece.Table> pages = tables.stream()
                    .flatMap(table -> paging
                            .tables(
                                    table,
                                    plan.messages().language(),
                                    left -> plan.messages().plural("deck.more", left))
                            .stream())
                    .toList();
            slides.addAll(Wordings.pages(plan.messages(), SlideRole.CONTENT, List.of(title), plan.hint(part), pages));
        }
    }

    private Piece.Table goals() {
        List<List<Piece.Cell>> rows = plan.plan().goals().stream()
                .map(goal -> List.of(
                        plan.strong(goal.title()),
                        plan.cell(goal.sentence()),
                        plan.cell(goal.moment()),
                        plan.cell(plan.words().choice("horizon", goal.horizon())),
                        plan.cell(plan.messages().text("report.goal.weight", goal.weight()))))
                .toList();
        List<Piece.Column> columns = List.of(
                plan.column("csv.goal", 2.4),
                plan.column("csv.sentence", 3),
                plan.column("csv.moment", 3),
                plan.column("csv.horizon", 1.6),
                plan.column("csv.weight", 1.6));
        return table("goals", columns, rows);
    }

    /** Non-goals, trade-offs and what the leadership gives, in one table: what a group decided besides its goals. */
    private Piece.Table decisions() {
        List<List<Piece.Cell>> rows = new ArrayList<>();
        plan.plan()
                .nonGoals()
                .forEach(line -> rows.add(List.of(
                        plan.cell(plan.messages().text("report.section.non_goals")),
                        plan.strong(line.text()),
                        plan.cell(line.why()))));
        plan.plan().tradeOffs().forEach(line -> rows.add(tradeOff(line)));
        plan.plan()
                .commitments()
                .forEach(line -> rows.add(List.of(
                        plan.cell(plan.messages().text("report.goal.commitments")),
                        plan.strong(plan.plan().goal(line.goal()).title()),
                        plan.cell(plan.words().commitment(line)))));
        List<Piece.Column> columns = List.of(
                plan.column("deck.decision", 1.7), plan.column("deck.decided", 2.6), plan.column("deck.floor", 4.6));
        return table("trade_offs", columns, rows);
    }

    private List<Piece.Cell> tradeOff(PlanPart.TradeOffLine line) {
        String floor = plan.messages().text("report.trade_off.floor") + " "
                + plan.words().text(line.floor());
        Piece.Cell decided = new Piece.Cell(plan.tradeOff(line), plan.language(line.first()), Piece.Shade.STRONG);
        return List.of(
                plan.cell(plan.messages().text("report.section.trade_offs")),
                decided,
                line.floor().isEmpty() ? plan.cell("") : plan.cell(floor));
    }

    private Piece.Table measures() {
        Kept kept = new Kept(report);
        List<List<Piece.Cell>> rows = plan.plan().measures().stream()
                .map(line -> kept.measure(List.of(
                        plan.strong(line.title()),
                        plan.cell(plan.words().choice("kind", line.kind())),
                        plan.cell(line.owner()),
                        plan.cell(when(line)),
                        plan.cell(plan.words().choice("status", line.status())),
                        plan.cell(plan.words().signed(line.score())))))
                .toList();
        List<Piece.Column> columns = kept.measure(List.of(
                plan.column("report.measure", 3.6),
                plan.column("csv.kind", 1.4),
                plan.column("report.measure.owner", 1.7),
                plan.column("report.measure.when", 3.4),
                plan.column("report.measure.status", 1.2),
                plan.number("report.matrix.score", 0.9)));
        return table("measures", columns, rows);
    }

    private String when(PlanPart.MeasureLine measure) {
        List<String> parts = new ArrayList<>();
        measure.start()
                .ifPresent(day -> parts.add(
                        plan.messages().text("report.from", plan.messages().date(day))));
        measure.due()
                .ifPresent(month -> parts.add(
                        plan.messages().text("report.until", plan.words().month(month))));
        return String.join(" ", parts);
    }

    private Piece.Table steps() {
        Kept kept = new Kept(report);
        List<List<Piece.Cell>> rows = plan.steps().stream()
                .map(line -> kept.step(List.of(
                        plan.cell(plan.day(line)),
                        plan.cell(line.owner()),
                        plan.strong(line.firstStep()),
                        plan.cell(line.title()))))
                .toList();
        List<Piece.Column> columns = kept.step(List.of(
                plan.column("report.step.on", 1.8),
                plan.column("report.measure.owner", 1.6),
                plan.column("report.step", 3.4),
                plan.column("report.measure", 3)));
        return table("steps", columns, rows);
    }

    private void matrix() {
        if (report.has(Part.MATRIX)) {
            MatrixTables matrix = new MatrixTables(plan, SIZE);
            matrix.all().forEach(table -> tables("matrix", matrix.title(), List.of(table)));
        }
    }
}
