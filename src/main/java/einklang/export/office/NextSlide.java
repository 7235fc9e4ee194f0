package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.Part;
import einklang.report.PlanPart;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the indicators have come, and who takes which first step. */
final class NextSlide {
    private static final double SIZE = 12;
    private static final int BARS = 8;
    private static final double LEFT = 0.48;
    private static final double GAP = 0.04;
    private static final int LABEL = 40;

    private final PlanWords plan;
    private final Messages messages;
    private final Stage stage;

    NextSlide(PlanWords plan, Stage stage) {
        this.plan = plan;
        this.messages = plan.messages();
        this.stage = stage;
    }

    Optional<Slide> find() {
        boolean indicators = !plan.plan().indicators().isEmpty();
        boolean steps = !plan.steps().isEmpty();
        if (!indicators && !steps) {
            return Optional.empty();
        }
        List<Slide.Placed> parts = new ArrayList<>();
        if (indicators) {
            double width = steps ? LEFT : 1;
            parts.add(new Slide.Placed(figures(width), 0, 0, width, 1));
        }
        if (steps) {
            parts.add(new Slide.Placed(steps(1 - stepsFrom()), stepsFrom(), 0, 1 - stepsFrom(), 1));
        }
        return Optional.of(new Slide(SlideRole.CONTENT, titles(indicators, steps), plan.hint("next"), parts));
    }

    /** Whether all first steps have room. */
    boolean tellsAllSteps() {
        return plan.steps().isEmpty()
                || steps(1 - stepsFrom()).rows().size() == plan.steps().size();
    }

    private double stepsFrom() {
        return plan.plan().indicators().isEmpty() ? 0 : LEFT + GAP;
    }

    private List<String> titles(boolean indicators, boolean steps) {
        if (!indicators) {
            return plan.nextTitles();
        }
        String figures = new IndicatorWords(plan).better();
        return steps ? List.of(plan.withSteps(figures), figures) : List.of(figures);
    }

    private List<PlanPart.IndicatorLine> onTheWay() {
        return plan.plan().indicators().stream()
                .filter(line -> line.way().isPresent())
                .limit(BARS)
                .toList();
    }

    private Piece figures(double width) {
        List<PlanPart.IndicatorLine> lines = onTheWay();
        if (lines.size() >= 2) {
            return ways(lines);
        }
        Piece.Table whole = new IndicatorWords(plan).table(SIZE, false);
        return first(whole, width);
    }

    private Piece.Table first(Piece.Table whole, double width) {
        Stage room = new Stage(stage.width() * width, stage.height(), stage.fit());
        return plan.first(whole, room);
    }

    private Piece.Chart ways(List<PlanPart.IndicatorLine> lines) {
        List<Optional<Double>> values = lines.stream()
                .map(line -> line.way().map(way -> way.doubleValue()))
                .toList();
        return new Piece.Chart(
                messages.text("report.section.indicators"),
                messages.text("deck.way.description"),
                messages.text("deck.way.heading"),
                Piece.Shape.BARS,
                messages.text("csv.indicator"),
                lines.stream().map(this::label).toList(),
                List.of(new Piece.Series(messages.text("deck.way"), values, Piece.Tone.MAIN)),
                Formats.signed("0%"));
    }

    private String label(PlanPart.IndicatorLine line) {
        String name = plan.words().text(line.name());
        String latest = plan.value(line.latest().map(PlanPart.ReadingLine::value), line.unit());
        return ReportWords.shortened(name, LABEL) + ": " + latest;
    }

    /** Beside indicators there is no room for what a step is part of; the appendix tells it. */
    private Piece.Table steps(double width) {
        List<Piece.Column> columns = new ArrayList<>();
        columns.add(plan.column("report.step.on", 1.8));
        boolean names = plan.report().shows(Part.NAMES);
        boolean measures = plan.plan().indicators().isEmpty();
        if (names) {
            columns.add(plan.column("report.measure.owner", 1.5));
        }
        columns.add(plan.column("report.step", 2.3));
        if (measures) {
            columns.add(plan.column("report.measure", 2));
        }
        List<List<Piece.Cell>> rows = plan.steps().stream()
                .map(line -> {
                    List<Piece.Cell> row = new ArrayList<>();
                    row.add(plan.cell(plan.day(line)));
                    if (names) {
                        row.add(plan.cell(line.owner()));
                    }
                    row.add(plan.strong(line.firstStep()));
                    if (measures) {
                        row.add(plan.cell(line.title()));
                    }
                    return List.copyOf(row);
                })
                .toList();
        return first(new Piece.Table(messages.text("report.section.steps"), columns, rows, SIZE), width);
    }
}
