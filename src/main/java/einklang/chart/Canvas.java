package einklang.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Collects the shapes of one picture and writes them as SVG 1.1; numbers do not depend on any language. */
final class Canvas {
    private static final String FONT = "Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif";
    private static final double UNITS_PER_EM = 16;

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
        double height = drawing.applyAsDouble(canvas);
        return canvas.document(words, height);
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

    /** Draws a box with its outline, round at the corners. */
    void card(double x, double y, double w, double h, Ink fill, Ink outline) {
        rect(x, y, w, h, fill);
        shapes.append("<path d=\"M")
                .append(pair(x, y))
                .append("h")
                .append(number(w))
                .append("v")
                .append(number(h))
                .append("h")
                .append(number(-w))
                .append("z\" fill=\"none\" stroke-width=\"1\"")
                .append(outline.stroke(appearance))
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
        shapes.append(
                switch (pen.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        shapes.append(pen.ink().fill(appearance))
                .append('>')
                .append(XmlText.escape(text))
                .append("</text>");
    }

    private String document(ChartWords words, double height) {
        String id = words.id() + (layout.isNarrow() ? "-n" : "-w");
        return "<svg" + root(id, height) + "><title id=\"" + id + "-name\">" + XmlText.escape(words.name())
                + "</title><desc id=\"" + id + "-text\">" + XmlText.escape(words.description()) + "</desc>"
                + ground(height) + "<g font-size=\"" + Pen.BODY + "\">" + shapes + "</g></svg>";
    }

    private String root(String id, double height) {
        String size = " viewBox=\"0 0 " + number(width) + " " + number(height) + "\" role=\"img\" aria-labelledby=\""
                + id + "-name " + id + "-text\"";
        if (appearance.isStandalone()) {
            return " xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(height)
                    + "\"" + size + " font-family=\"" + FONT + "\"";
        }
        String name = " class=\"chart-picture chart-" + (layout.isNarrow() ? "narrow" : "wide") + "\"";
        return width > layout.units() ? name + " width=\"" + number(width / UNITS_PER_EM) + "em\"" + size : name + size;
    }

    private String ground(double height) {
        boolean painted = appearance == Appearance.LIGHT || appearance == Appearance.DARK;
        return painted ? "<rect" + box(0, 0, width, height) + Ink.GROUND.fill(appearance) + "/>" : "";
    }

    private static String box(double x, double y, double w, double h) {
        return " x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(w) + "\" height=\"" + number(h)
                + "\"";
    }

    private static String points(double... points) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            text.append(at == 0 ? "" : " ").append(pair(points[at], points[at + 1]));
        }
        return text.toString();
    }

    private static String pair(double x, double y) {
        return number(x) + "," + number(y);
    }

    /** Writes a coordinate with at most one decimal. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
