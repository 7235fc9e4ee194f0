package einklang.chart;

import java.util.stream.Stream;

/** Draws {@link TwoSidedBars}: label, number, bar to the left, bar to the right, number. */
final class TwoSidedDrawing {
    private static final double GAP = 8;
    private static final Pen LEFT = Pen.STRONG.with(Ink.LEADERS).at(Pen.Anchor.END);
    private static final Pen RIGHT = Pen.STRONG.with(Ink.BAR);

    private final TwoSidedBars bars;
    private final Canvas canvas;
    private final RowLabels labels;
    private final double half;
    private final double middle;

    TwoSidedDrawing(TwoSidedBars bars, Canvas canvas) {
        this.bars = bars;
        this.canvas = canvas;
        this.labels = new RowLabels(canvas, bars.pairs().size());
        double number = bars.pairs().stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .mapToDouble(part -> Pen.STRONG.width(bars.part().apply(part)))
                .max()
                .orElse(0);
        double room = canvas.width() - labels.left();
        this.half = Math.max(30, room / 2 - number - GAP);
        this.middle = labels.left() + room / 2;
    }

    /** Returns the height. */
    double draw() {
        if (bars.pairs().isEmpty()) {
            return canvas.nothing(bars.words());
        }
        double top = heads();
        double y = top;
        for (TwoSidedBars.Pair pair : bars.pairs()) {
            double bar = labels.write(pair.label(), y);
            pair(pair, bar);
            y = labels.next(pair.label(), y);
        }
        return y - 4;
    }

    private double heads() {
        double room = (canvas.width() - labels.left()) / 2 - GAP;
        double left = canvas.lines(LEFT, middle - GAP, 0, LEFT.wrap(bars.leftHead(), room, 2));
        double right = canvas.lines(RIGHT, middle + GAP, 0, RIGHT.wrap(bars.rightHead(), room, 2));
        return Math.max(left, right) + 10;
    }

    private void pair(TwoSidedBars.Pair pair, double y) {
        double left = pair.left().share() * half;
        canvas.rect(middle - half, y, 2 * half, labels.row(), Ink.TRACK);
        canvas.rect(middle - left, y, left, labels.row(), Ink.LEADERS);
        canvas.rect(middle, y, pair.right().share() * half, labels.row(), Ink.BAR);
        canvas.line(Stroke.AXIS, middle, y - 4, middle, y + labels.row() + 4);
        canvas.text(LEFT, middle - half - GAP, y + labels.foot(), bars.part().apply(pair.left()));
        canvas.text(RIGHT, middle + half + GAP, y + labels.foot(), bars.part().apply(pair.right()));
    }
}
