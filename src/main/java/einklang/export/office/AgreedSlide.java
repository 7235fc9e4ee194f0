package einklang.export.office;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.PlanPart;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agreed goals, and beside them in short what is no goal, what goes first in doubt, and what the leadership gives. */
final class AgreedSlide {
    private static final double TABLE = 12;
    private static final double CARD = 15;
    private static final double READABLE_CARD = 14;
    private static final double SMALLEST_CARD = 12;
    private static final double LEFT = 0.52;
    private static final double GAP = 0.04;
    private static final double BELOW = 8;
    private static final int MOST_LINES = 2;
    private static final int MOST_LINES_OF_A_CARD = 4;

    private final PlanWords plan;
    private final Messages messages;
    private final Stage stage;

    AgreedSlide(PlanWords plan, Stage stage) {
        this.plan = plan;
        this.messages = plan.messages();
        this.stage = stage;
    }

    Optional<Slide> find() {
        List<Slide.Placed> parts = new ArrayList<>();
        boolean goals = !plan.plan().goals().isEmpty();
        List<Piece.Card> cards = cards();
        if (goals) {
            parts.add(new Slide.Placed(table(cards.isEmpty() ? 1 : LEFT), 0, 0, cards.isEmpty() ? 1 : LEFT, 1));
        }
        double left = goals ? LEFT + GAP : 0;
        place(parts, cards, left, 1 - left);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide(SlideRole.CONTENT, titles(), plan.hint("goals"), parts));
    }

    private List<String> titles() {
        int count = plan.plan().goals().size();
        if (count == 0) {
            return List.of(messages.text("report.summary.no_goals"));
        }
        List<LocalText> named =
                plan.plan().goals().stream().map(PlanPart.GoalLine::title).toList();
        return List.of(
                messages.plural("report.summary.goals", count, plan.words().quoted(named)),
                messages.plural("deck.goals", count));
    }

    private Piece.Table table(double width) {
        boolean noticed =
                plan.plan().goals().stream().noneMatch(goal -> goal.moment().isEmpty());
        List<List<Piece.Cell>> rows = plan.plan().goals().stream()
                .map(goal -> List.of(
                        plan.strong(goal.title()),
                        plan.cell(noticed ? goal.moment() : goal.sentence()),
                        plan.cell(messages.number(goal.weight()))))
                .toList();
        Piece.Table whole = new Piece.Table(
                messages.text("report.section.goals"),
                List.of(
                        plan.column("csv.goal", 2.2),
                        plan.column(noticed ? "csv.moment" : "csv.sentence", 3.4),
                        plan.number("deck.weight", 1.1)),
                rows,
                TABLE);
        Stage room = new Stage(stage.width() * width, stage.height(), stage.fit());
        return plan.first(whole, room);
    }

    private List<Piece.Card> cards() {
        List<Piece.Card> cards = new ArrayList<>();
        card(
                cards,
                "report.section.non_goals",
                plan.plan().nonGoals().stream().map(line -> words(line.text())).toList());
        card(
                cards,
                "report.section.trade_offs",
                plan.plan().tradeOffs().stream()
                        .map(line -> List.of(Piece.Words.of(plan.tradeOff(line), plan.language(line.first()))))
                        .toList());
        card(
                cards,
                "report.goal.commitments",
                plan.plan().commitments().stream().map(this::commitment).toList());
        return cards;
    }

    private List<Piece.Words> words(LocalText text) {
        return List.of(Piece.Words.of(plan.words().text(text), plan.language(text)));
    }

    /** Kind and amount where there is one, else what is given in words. */
    private List<Piece.Words> commitment(PlanPart.CommitmentLine line) {
        String kind = line.kind().equals("other") ? "" : plan.words().choice("commitment", line.kind());
        if (line.amount().isPresent()) {
            String amount = plan.words().number(line.amount().get(), line.unit());
            return List.of(Piece.Words.of(kind.isEmpty() ? amount : kind + ": " + amount, messages.language()));
        }
        List<Piece.Words> all = new ArrayList<>();
        if (!kind.isEmpty()) {
            all.add(Piece.Words.of(kind + ": ", messages.language()));
        }
        all.addAll(words(line.text()));
        return all;
    }

    private void card(List<Piece.Card> cards, String heading, List<List<Piece.Words>> lines) {
        if (!lines.isEmpty()) {
            cards.add(new Piece.Card(
                    new Piece.Words(messages.text(heading), messages.language(), true),
                    "",
                    lines.stream().map(Piece.Paragraph::new).toList(),
                    CARD));
        }
    }

    /** Below each other, with as many lines of each as fit together. */
    private void place(List<Slide.Placed> parts, List<Piece.Card> all, double left, double width) {
        double room = stage.width() * width;
        Columns columns = new Columns(stage);
        List<Piece.Card> cards = fitting(all, columns, room);
        double top = 0;
        for (Piece.Card card : cards) {
            double height = columns.height(card, room);
            if (top + height <= stage.height()) {
                parts.add(new Slide.Placed(card, left, top / stage.height(), width, height / stage.height()));
            }
            top += height + BELOW;
        }
    }

    /** Large letters go before long lists: what is left out stands in the appendix. */
    private List<Piece.Card> fitting(List<Piece.Card> all, Columns columns, double width) {
        return largest(all, columns, width, 2, READABLE_CARD)
                .or(() -> largest(all, columns, width, 1, SMALLEST_CARD))
                .orElseGet(() -> sized(all, 1, SMALLEST_CARD, width));
    }

    private Optional<List<Piece.Card>> largest(
            List<Piece.Card> all, Columns columns, double width, int fewest, double smallest) {
        for (int most = MOST_LINES_OF_A_CARD; most >= fewest; most--) {
            for (double size = CARD; size >= smallest; size--) {
                List<Piece.Card> cards = sized(all, most, size, width);
                double needed = cards.stream()
                        .mapToDouble(card -> columns.height(card, width) + BELOW)
                        .sum();
                if (needed - BELOW <= stage.height()) {
                    return Optional.of(cards);
                }
            }
        }
        return Optional.empty();
    }

    private List<Piece.Card> sized(List<Piece.Card> all, int most, double size, double width) {
        return all.stream().map(card -> shortened(card, most, size, width)).toList();
    }

    /** A remark on a single line left out would take the room of that line. */
    private Piece.Card shortened(Piece.Card card, int most, double size, double width) {
        List<Piece.Paragraph> lines = new ArrayList<>();
        int all = card.paragraphs().size();
        for (Piece.Paragraph paragraph :
                card.paragraphs().stream().limit(all == most + 1 ? all : most).toList()) {
            lines.add(new Columns(stage).cut(paragraph, size, MOST_LINES, width));
        }
        int left = all - lines.size();
        if (left > 0) {
            lines.add(new Piece.Paragraph(List.of(Piece.Words.of(plan.inAppendix(left), messages.language()))));
        }
        return new Piece.Card(card.heading(), card.remark(), lines, size);
    }
}
