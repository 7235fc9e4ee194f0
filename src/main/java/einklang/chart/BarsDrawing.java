package einklang.chart;

/** Draws {@link Bars}. */
final class BarsDrawing {
    private static final double GAP = 8;

    private final Bars bars;
    private final Canvas canvas;
    private final RowLabels labels;
    private final double longest;

    BarsDrawing(Bars bars, Canvas canvas) {
        this.bars = bars;
        this.canvas = canvas;
        this.labels = new RowLabels(canvas, bars.bars().size());
        double value = bars.bars().stream()
                .mapToDouble(bar -> Pen.STRONG.width(value(bars, bar)))
                .max()
                .orElse(0);
        this.longest = Math.max(40, canvas.width() - labels.left() - value - GAP);
    }

    /** Returns the height. */
    double draw() {
        if (bars.bars().isEmpty()) {
            return canvas.nothing(bars.words());
        }
        double y = 2;
        for (Bars.Bar bar : bars.bars()) {
            bar(bar, labels.write(bar.label(), y));
            y = labels.next(bar.label(), y);
        }
        return bars.hasMarks() ? legend(y) : y;
    }

    private void bar(Bars.Bar bar, double y) {
        double length = bars.share(bar.value()) * longest;
        canvas.rect(labels.left(), y, longest, labels.row(), Ink.TRACK);
        canvas.rect(labels.left(), y, length, labels.row(), Ink.BAR);
        bar.mark().ifPresent(mark -> mark(labels.left() + bars.share(mark) * longest, y));
        canvas.text(Pen.STRONG, labels.left() + longest + GAP, y + labels.foot(), value(bars, bar));
    }

    /** A line in a seam of the ground, so that it is seen on the bar and beside it. */
    private void mark(double x, double y) {
        double left = Math.min(Math.max(x, labels.left() + 2), labels.left() + longest - 2);
        canvas.rect(left - 3.5, y - 3, 7, labels.row() + 6, Ink.GROUND);
        canvas.rect(left - 1.5, y - 3, 3, labels.row() + 6, Ink.MARK);
    }

    private double legend(double y) {
        mark(labels.left() + 4, y + 3);
        return canvas.lines(
                        Pen.SMALL,
                        labels.left() + 14,
                        y + 6,
                        Pen.SMALL.wrap(bars.markHead(), canvas.width() - labels.left() - 14, 2))
                + 12;
    }

    private static String value(Bars bars, Bars.Bar bar) {
        return bars.number().apply(bar.value());
    }
}
