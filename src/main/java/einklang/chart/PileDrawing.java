package einklang.chart;

import java.util.List;

/** Draws {@link PileColumns}: as many columns beside each other as there is room for, then the next shelf below. */
final class PileDrawing {
    private static final double NARROWEST = 104;
    private static final double WIDEST = 170;
    private static final double GAP = 14;
    private static final double CARD = 18;
    private static final double TALLEST = 230;
    /** Cards thinner than this are no longer told apart and become one block. */
    private static final double THINNEST = 4;

    private static final int LINES = 4;
    private static final Pen COUNT = new Pen(Ink.TEXT, 19, true, Pen.Anchor.START);

    private final PileColumns columns;
    private final Canvas canvas;
    private final int beside;
    private final double step;
    private final double card;

    PileDrawing(PileColumns columns, Canvas canvas) {
        this.columns = columns;
        this.canvas = canvas;
        this.beside = beside(columns.piles().size(), Math.max(1, (int) (canvas.width() / NARROWEST)));
        this.step = Math.min(WIDEST, (canvas.width() + GAP) / beside);
        this.card = Math.min(CARD, TALLEST / Math.max(1, columns.most()));
    }

    /** Returns the height. */
    double draw() {
        List<PileColumns.Pile> piles = columns.piles();
        if (piles.isEmpty()) {
            return canvas.nothing(columns.words());
        }
        double y = 0;
        for (int start = 0; start < piles.size(); start += beside) {
            y = shelf(piles.subList(start, Math.min(start + beside, piles.size())), y) + 14;
        }
        return y - 8;
    }

    /** Returns how many columns stand on a shelf: the shelves are as few as possible and about equally full. */
    private static int beside(int piles, int most) {
        int shelves = Math.max(1, (piles + most - 1) / most);
        return Math.max(1, (piles + shelves - 1) / shelves);
    }

    private double shelf(List<PileColumns.Pile> piles, double y) {
        int most = piles.stream().mapToInt(PileColumns.Pile::people).max().orElse(0);
        double floor = y + COUNT.lineHeight() + most * card + 2;
        double end = floor;
        for (int at = 0; at < piles.size(); at++) {
            end = Math.max(end, pile(piles.get(at), at * step, floor));
        }
        canvas.line(Stroke.AXIS, 0, floor, piles.size() * step - GAP, floor);
        return end;
    }

    private double pile(PileColumns.Pile pile, double x, double floor) {
        double width = step - GAP;
        double gap = card >= THINNEST ? Math.min(3, card / 4) : 0;
        if (gap == 0) {
            canvas.rect(x, floor - pile.people() * card, width, pile.people() * card, Ink.BAR);
        } else {
            for (int person = 1; person <= pile.people(); person++) {
                canvas.rect(x, floor - person * card, width, card - gap, Ink.BAR);
            }
        }
        canvas.text(COUNT, x, floor - pile.people() * card - 6, columns.number().apply(pile.people()));
        return canvas.lines(Pen.TEXT, x, floor + 7, Pen.TEXT.wrap(pile.label(), width, LINES));
    }
}
