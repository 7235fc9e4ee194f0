package einklang.export.office;

import java.util.ArrayList;
import java.util.List;

/** Puts cards side by side in three columns; a card longer than a column goes on in the next one. */
final class Columns {
    private static final int ACROSS = 3;
    private static final double WIDTH = 0.31;
    private static final double STEP = 0.345;
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

    /** Returns the cards of each slide, three at most. */
    List<List<Piece.Card>> pages(List<Piece.Card> cards) {
        List<Piece.Card> columns = new ArrayList<>();
        cards.forEach(card -> columns.addAll(split(card)));
        List<List<Piece.Card>> pages = new ArrayList<>();
        for (int at = 0; at < columns.size(); at += ACROSS) {
            pages.add(columns.subList(at, Math.min(columns.size(), at + ACROSS)));
        }
        return pages;
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

    /** Returns the card with as much of its paragraphs as fits. */
    Piece.Card cut(Piece.Card card, double width, double height) {
        Piece.Card head = headed(card, List.of());
        double left = height - painter.headHeight(head, width);
        List<Piece.Paragraph> kept = new ArrayList<>();
        for (Piece.Paragraph paragraph : card.paragraphs()) {
            int lines = (int) ((left - 6) / (card.size() * 1.03 * Fit.LINE));
            if (lines < 1) {
                break;
            }
            Piece.Paragraph fitting = cut(paragraph, card.size(), Math.min(lines, MOST_LINES), width);
            kept.add(fitting);
            left -= painter.height(fitting, card.size(), width);
        }
        return headed(card, kept);
    }

    private Piece.Card headed(Piece.Card card, List<Piece.Paragraph> paragraphs) {
        return new Piece.Card(card.heading(), card.remark(), paragraphs, card.size());
    }

    /** Cuts a paragraph to so many lines, run by run. */
    private Piece.Paragraph cut(Piece.Paragraph paragraph, double size, int lines, double width) {
        String fitting = stage.fit().cut(paragraph.text(), size * 1.03, width, lines);
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
