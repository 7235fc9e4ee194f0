package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Paragraph;
import einklang.report.Report;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The answer in a sentence, three figures, and below them what matters most of the summary. */
final class AnswerSlide {
    private static final List<String> FIRST = List.of("agreement", "tension", "goals", "harm", "next");
    /** The title and the figures say it already, unless somebody has put it otherwise. */
    private static final String IN_TITLE = "agreement";

    private static final double SIZE = 18;
    private static final double SMALLEST = 14;
    private static final double FIGURES = 0.38;
    private static final double LINES = 0.46;

    private final Report report;
    private final Messages messages;
    private final Stage stage;

    AnswerSlide(Report report, Stage stage) {
        this.report = report;
        this.messages = report.messages();
        this.stage = stage;
    }

    /** Empty where there are neither answers nor a plan. */
    Optional<Slide> find() {
        List<Piece.Figure> figures = report.goalQuestion()
                .map(this::answers)
                .orElseGet(() -> report.plan().isEmpty() ? List.of() : agreed());
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Slide.Placed> parts = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            parts.add(new Slide.Placed(figures.get(at), at * Columns.STEP, 0, Columns.WIDTH, FIGURES));
        }
        Piece.Text lines = lines();
        if (!lines.lines().isEmpty()) {
            parts.add(new Slide.Placed(lines, 0, LINES, 1, 1 - LINES));
        }
        return Optional.of(new Slide(SlideRole.CONTENT, titles(), messages.text("deck.notes.summary"), parts));
    }

    private List<Piece.Figure> answers(ComparisonReport.QuestionPart question) {
        ComparisonReport.Figures figures = question.figures();
        OptionalInt invited = report.people().invited();
        String answered = invited.isPresent()
                ? messages.text("deck.figure.answered.of", invited.getAsInt())
                : messages.text("deck.figure.answered");
        return List.of(
                figure(report.people().answered(), answered),
                figure(figures.goals(), messages.text("deck.figure.goals")),
                figure(figures.shared50(), messages.text("deck.figure.shared")));
    }

    private List<Piece.Figure> agreed() {
        return List.of(
                figure(report.plan().goals().size(), messages.text("report.section.goals")),
                figure(report.plan().measures().size(), messages.text("report.section.measures")),
                figure(report.plan().indicators().size(), messages.text("sheet.indicators")));
    }

    private Piece.Figure figure(int number, String caption) {
        return new Piece.Figure(messages.number(number), caption);
    }

    private List<String> titles() {
        return report.goalQuestion()
                .map(this::titles)
                .orElseGet(() -> List.of(messages.text(
                        "deck.summary.plan",
                        report.plan().goals().size(),
                        report.plan().measures().size())));
    }

    private List<String> titles(ComparisonReport.QuestionPart question) {
        String level = messages.text("deck.answer." + question.figures().level());
        List<ComparisonReport.ThemeLine> shared = question.sharedByHalf();
        String most = shared.isEmpty()
                ? messages.text("compare.shared.none")
                : messages.plural(
                        "deck.piles", shared.size(), question.figures().goals());
        return List.of(level + " " + most, level);
    }

    /** Whole paragraphs only: own words are never cut. What has no room here stands in the appendix. */
    private Piece.Text lines() {
        List<Piece.Line> all = FIRST.stream()
                .flatMap(id -> report.summary().stream()
                        .filter(paragraph -> paragraph.id().equals(id)))
                .filter(paragraph -> paragraph.edited() || !paragraph.id().equals(IN_TITLE))
                .map(this::line)
                .toList();
        for (double size = SIZE; size > SMALLEST; size--) {
            if (fitting(all, size).size() == all.size()) {
                return new Piece.Text(all, size);
            }
        }
        return new Piece.Text(fitting(all, SMALLEST), SMALLEST);
    }

    private Piece.Line line(Paragraph paragraph) {
        return new Piece.Line(messages.text("report.paragraph." + paragraph.id()), paragraph.text());
    }

    private List<Piece.Line> fitting(List<Piece.Line> all, double size) {
        List<Piece.Line> fitting = new ArrayList<>();
        double left = stage.height() * (1 - LINES);
        for (Piece.Line line : all) {
            double needed = stage.fit().height(line.lead() + "  " + line.text(), size * Fit.PARTLY_BOLD, stage.width())
                    + SlideWriter.AFTER_LINE;
            if (needed <= left) {
                fitting.add(line);
                left -= needed;
            }
        }
        return fitting;
    }
}
