package einklang.chart;

/** Writes places and sizes as SVG wants them: at most one decimal, the same in every language. */
final class Coordinates {
    private Coordinates() {}

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    static String pair(double x, double y) {
        return number(x) + "," + number(y);
    }

    /** Writes pairs with a blank between them; x and y take turns. */
    static String points(double... points) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            text.append(at == 0 ? "" : " ").append(pair(points[at], points[at + 1]));
        }
        return text.toString();
    }

    /** Writes the four attributes of a rectangle. */
    static String box(double x, double y, double width, double height) {
        return attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height);
    }

    /** Writes an attribute with a blank before it. */
    static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }
}
