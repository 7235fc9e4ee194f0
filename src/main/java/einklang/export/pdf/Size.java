package einklang.export.pdf;

import java.util.Optional;
import org.w3c.dom.Element;

/** A size on paper in millimetres. */
record Size(double width, double height) {
    /** Returns the largest size in the shape of the drawing that fits; all of it for a drawing that does not tell its shape. */
    Size fit(Element svg) {
        return shape(svg).map(this::fit).orElse(this);
    }

    /** Returns the largest size in this shape, its width divided by its height, that fits. */
    Size fit(double shape) {
        return width / shape <= height ? new Size(width, width / shape) : new Size(height * shape, height);
    }

    private static Optional<Double> shape(Element svg) {
        String[] box = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        return box.length == 4 ? shape(box[2], box[3]) : shape(svg.getAttribute("width"), svg.getAttribute("height"));
    }

    private static Optional<Double> shape(String width, String height) {
        try {
            double shape = number(width) / number(height);
            return shape > 0 && Double.isFinite(shape) ? Optional.of(shape) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceAll("[a-z]+$", ""));
    }
}
