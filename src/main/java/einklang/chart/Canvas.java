package einklang.chart;

import static einklang.chart.Coordinates.box;
import static einklang.chart.Coordinates.number;
import static einklang.chart.Coordinates.pair;
import static einklang.chart.Coordinates.points;

import java.text.Bidi;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Collects the shapes of one picture and writes them as SVG 1.1; numbers do not depend on any language. */
final class Canvas {
    /** The first letter of Hebrew; all scripts from right to left stand behind it. */
    private static final char FIRST_FROM_RIGHT = 0x0590;

    /** Half the room between two triangles. */
    private static final double SEAM = 1.2;

    private static final double BESIDE_CAPTION = 14;

    private final Appearance appearance;
    private final Width layout;
    private final StringBuilder shapes = new StringBuilder();
    private double width;

    private Canvas(Appearance appearance, Width layout) {
        this.appearance = appearance;
        this.layout = layout;
        this.width = layout.units();
    }

    /** Writes a picture: the drawing puts its shapes on the canvas and returns the height it took. */
    static String svg(ChartWords words, Appearance appearance, Width layout, ToDoubleFunction<Canvas> drawing) {
        Canvas canvas = new Canvas(appearance, layout);
        double bottom = drawing.applyAsDouble(canvas);
        double top = 0;
        if (appearance == Appearance.POSTER) {
            top = canvas.head(words.name());
            bottom = canvas.note(words.description(), bottom);
        }
        return new SvgDocument(words, appearance, layout, canvas.width, top, bottom).with(canvas.shapes);
    }

    /** Writes a heading above the picture; returns its upper edge, which is below zero. */
    private double head(String text) {
        List<String> lines = Pen.HEAD.wrap(text, width, 4);
        double top = -lines.size() * Pen.HEAD.lineHeight() - BESIDE_CAPTION;
        lines(Pen.HEAD, 0, top, lines);
        return top;
    }

    /** Writes a note below the picture; returns its lower edge. */
    private double note(String text, double below) {
        return lines(Pen.SMALL, 0, below + BESIDE_CAPTION, Pen.SMALL.wrap(text, width, 8));
    }

    /** Draws the sentence that stands instead of a picture when there is nothing to show; returns the height. */
    double nothing(ChartWords words) {
        return lines(Pen.TEXT.with(Ink.SOFT), 0, 0, Pen.TEXT.wrap(words.nothing(), width, 6)) + 6;
    }

    Width layout() {
        return layout;
    }

    double width() {
        return width;
    }

    /** Makes the canvas wider than its layout, for what cannot be laid out narrower; pages let it scroll. */
    void widen(double wanted) {
        width = Math.max(width, wanted);
    }

    void rect(double x, double y, double w, double h, Ink fill) {
        if (w > 0 && h > 0) {
            shapes.append("<rect")
                    .append(box(x, y, w, h))
                    .append(fill.fill(appearance))
                    .append("/>");
        }
    }

    /** Draws a box with its outline. */
    void card(double x, double y, double w, double h, Ink fill, Ink outline) {
        shapes.append("<rect")
                .append(box(x, y, w, h))
                .append(fill.fillAndStroke(appearance, outline))
                .append("/>");
    }

    void line(Stroke stroke, double... points) {
        shapes.append("<polyline points=\"")
                .append(points(points))
                .append("\" fill=\"none\" stroke-width=\"")
                .append(number(stroke.thickness()))
                .append('"');
        if (!stroke.dashes().isEmpty()) {
            shapes.append(" stroke-dasharray=\"").append(stroke.dashes()).append('"');
        }
        shapes.append(stroke.ink().stroke(appearance)).append("/>");
    }

    void shape(Ink fill, double... points) {
        shapes.append("<polygon points=\"")
                .append(points(points))
                .append('"')
                .append(fill.fill(appearance))
                .append("/>");
    }

    /** Draws so many triangles beside each other around x; they point up, or down if the size is below zero. */
    void triangles(Ink fill, int count, double size, double x, double y) {
        double half = Math.abs(size);
        shapes.append("<path d=\"");
        for (int at = 0; at < count; at++) {
            double left = x + (2 * at - count) * (half + SEAM) + SEAM;
            shapes.append("M")
                    .append(pair(left, y + size))
                    .append("h")
                    .append(number(2 * half))
                    .append("l")
                    .append(pair(-half, -2 * size))
                    .append("z");
        }
        shapes.append('"').append(fill.fill(appearance)).append("/>");
    }

    void dot(double x, double y, double radius, Ink fill) {
        shapes.append("<circle cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append('"')
                .append(fill.fill(appearance))
                .append("/>");
    }

    /** Writes one line of text; y is its base line. */
    void text(Pen pen, double x, double y, String text) {
        write(pen, " x=\"" + number(x) + "\" y=\"" + number(y) + "\"", text);
    }

    /** Writes one line from below upwards; x is its base line. */
    void upwards(Pen pen, double x, double y, String text) {
        write(pen, " transform=\"translate(" + pair(x, y) + ") rotate(-90)\"", text);
    }

    /** Writes lines below each other, the first with its upper edge at y; returns the lower edge. */
    double lines(Pen pen, double x, double y, List<String> lines) {
        double base = y + pen.size() * 0.95;
        for (String line : lines) {
            text(pen, x, base, line);
            base += pen.lineHeight();
        }
        return y + lines.size() * pen.lineHeight();
    }

    private void write(Pen pen, String place, String text) {
        shapes.append("<text").append(place);
        if (pen.size() != Pen.BODY) {
            shapes.append(" font-size=\"").append(number(pen.size())).append('"');
        }
        if (pen.strong()) {
            shapes.append(" font-weight=\"600\"");
        }
        boolean turned = isFromRight(text);
        if (turned) {
            shapes.append(" direction=\"rtl\"");
        }
        shapes.append(
                switch (turned ? pen.anchor().turned() : pen.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        shapes.append(pen.ink().fill(appearance))
                .append('>')
                .append(XmlText.escape(text))
                .append("</text>");
    }

    /** Whether the first letter with a direction belongs to a script that runs from right to left. */
    private static boolean isFromRight(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_FROM_RIGHT)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
