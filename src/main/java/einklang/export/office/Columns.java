package einklang.export.office;

import java.util.ArrayList;
import java.util.List;

/** Puts cards side by side in three columns; a card longer than a column goes on in the next one. */
final class Columns {
    private static final int ACROSS = 3;
    static final double WIDTH = 0.31;
    static final double STEP = 0.345;
    private static final double BELOW = 12;
    private static final int MOST_LINES = 6;

    private final Stage stage;
    private final CardPainter painter;

    Columns(Stage stage) {
        this.stage = stage;
        this.painter = new CardPainter(stage.fit());
    }

    private double width() {
        return stage.width() * WIDTH;
    }

    /** Returns a card a column, in the largest letters in which all of it fits, else with as much as fits the smallest. */
    List<Piece.Card> largest(List<Piece.Card> cards, double largest, double smallest) {
        for (double size = largest; size >= smallest; size--) {
            List<Piece.Card> sized = sized(cards, size);
            List<Piece.Card> fitting = sized.stream()
                    .map(card -> cut(card, width(), stage.height()))
                    .toList();
            if (fitting.equals(sized)) {
                return fitting;
            }
        }
        return sized(cards, smallest).stream()
                .map(card -> cut(card, width(), stage.height()))
                .toList();
    }

    private static List<Piece.Card> sized(List<Piece.Card> cards, double size) {
        return cards.stream()
                .map(card -> new Piece.Card(card.heading(), card.remark(), card.paragraphs(), size))
                .toList();
    }

    /**
     * Returns slides with cards below each other in three columns, each in the first column that has room for it; a card
     * that fits no column goes on in another one.
     */
    List<List<Slide.Placed>> flowing(List<Piece.Card> cards) {
        List<Double> used = new ArrayList<>();
        List<List<Slide.Placed>> pages = new ArrayList<>();
        for (Piece.Card card :
                cards.stream().flatMap(card -> split(card).stream()).toList()) {
            double needed = height(card);
            int column = 0;
            while (column < used.size() && used.get(column) + needed > stage.height()) {
                column++;
            }
            if (column == used.size()) {
                used.add(0.0);
            }
            if (column / ACROSS == pages.size()) {
                pages.add(new ArrayList<>());
            }
            double top = used.get(column) / stage.height();
            double height = Math.min(1 - top, needed / stage.height());
            pages.get(column / ACROSS).add(new Slide.Placed(card, column % ACROSS * STEP, top, WIDTH, height));
            used.set(column, used.get(column) + needed + BELOW);
        }
        return pages;
    }

    /** Returns the height that a card takes in a column. */
    double height(Piece.Card card) {
        return height(card, width());
    }

    /** Returns the height that a card takes at this width. */
    double height(Piece.Card card, double width) {
        return painter.headHeight(card, width)
                + card.paragraphs().stream()
                        .mapToDouble(paragraph -> painter.height(paragraph, card.size(), width))
                        .sum();
    }

    List<Slide.Placed> placed(List<Piece.Card> cards) {
        List<Slide.Placed> placed = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) {
            placed.add(new Slide.Placed(cards.get(at), at * STEP, 0, WIDTH, 1));
        }
        return placed;
    }

    private List<Piece.Card> split(Piece.Card card) {
        List<Piece.Card> parts = new ArrayList<>();
        List<Piece.Paragraph> some = new ArrayList<>();
        Piece.Card head = headed(card, List.of());
        double room = stage.height() - painter.headHeight(head, width());
        double used = 0;
        for (Piece.Paragraph whole : card.paragraphs()) {
            Piece.Paragraph paragraph = cut(whole, card.size(), MOST_LINES, width());
            double needed = painter.height(paragraph, card.size(), width());
            if (used + needed > room && !some.isEmpty()) {
                parts.add(headed(card, some));
                some = new ArrayList<>();
                used = 0;
            }
            some.add(paragraph);
            used += needed;
        }
        parts.add(headed(card, some));
        return parts;
    }

    /** Returns the card with as many of its paragraphs as fit; only the first one is cut short, or a very long one. */
    Piece.Card cut(Piece.Card card, double width, double height) {
        Piece.Card head = headed(card, List.of());
        double left = height - painter.headHeight(head, width);
        List<Piece.Paragraph> kept = new ArrayList<>();
        for (Piece.Paragraph paragraph : card.paragraphs()) {
            int lines = (int) ((left - 6) / (card.size() * Fit.PARTLY_BOLD * Fit.LINE));
            if (lines < 1) {
                break;
            }
            Piece.Paragraph fitting = cut(paragraph, card.size(), Math.min(lines, MOST_LINES), width);
            if (!fitting.equals(paragraph) && !kept.isEmpty() && lines < MOST_LINES) {
                break;
            }
            kept.add(fitting);
            left -= painter.height(fitting, card.size(), width);
        }
        return headed(card, kept);
    }

    private Piece.Card headed(Piece.Card card, List<Piece.Paragraph> paragraphs) {
        return new Piece.Card(card.heading(), card.remark(), paragraphs, card.size());
    }

    /** Returns the paragraph cut to so many lines, run by run. */
    Piece.Paragraph cut(Piece.Paragraph paragraph, double size, int lines, double width) {
        String fitting = stage.fit().cut(paragraph.text(), size * Fit.PARTLY_BOLD, width, lines);
        if (!fitting.endsWith("…") || fitting.length() >= paragraph.text().length()) {
            return paragraph;
        }
        int left = fitting.length() - 1;
        List<Piece.Words> words = new ArrayList<>();
        for (Piece.Words part : paragraph.words()) {
            String kept = part.text().substring(0, Math.min(left, part.text().length()));
            left -= kept.length();
            if (!kept.isEmpty()) {
                words.add(new Piece.Words(kept, part.language(), part.strong()));
            }
        }
        Piece.Words last = words.get(words.size() - 1);
        words.set(words.size() - 1, new Piece.Words(last.text() + "…", last.language(), last.strong()));
        return new Piece.Paragraph(words);
    }
}
