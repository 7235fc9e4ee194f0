package einklang.chart;

import java.util.Locale;

/**
 * The colours by what they mean. Safe for readers who cannot tell red from green: teal against orange, and never by
 * colour alone. The same values stand in {@code chart.css}; a test holds both together and their contrast.
 */
enum Ink {
    TEXT("#26231e", "#f1ece1", "#1d1b17"),
    SOFT("#5f584d", "#b9b0a0", "#4a443b"),
    GROUND("#fffdf8", "#262420", "#ffffff"),
    /** Decoration only. */
    GRID("#dcd4c3", "#4a453d", "#d6d2ca"),
    EDGE("#857b69", "#8f8676", "#77716a"),
    /** Decoration only. */
    TRACK("#efe9dc", "#3a362f", "#eeece6"),
    BAR("#0a5560", "#7fcdd0", "#0a5560"),
    LEADERS("#8a4b08", "#f0b56a", "#8a4b08"),
    MARK("#8a4b08", "#f0b56a", "#8a4b08"),
    /** Decoration only. */
    ZONE("#e3efec", "#1f3a3c", "#e6f0ef"),
    HELP_1("#cfe5e5", "#1f3a3c", "#d3e8e8"),
    HELP_2("#6fb3b8", "#2a6c71", "#7fbcc0"),
    HELP_3("#0a5560", "#7fcdd0", "#0a5560"),
    HARM_1("#f8dfcf", "#432a1b", "#f8e0d2"),
    HARM_2("#e39a6e", "#8f4a21", "#e6a27a"),
    HARM_3("#8f2f10", "#f3a983", "#8f2f10"),
    /** Text on a cell of the first, second and third strength. */
    ON_1("#26231e", "#f1ece1", "#1d1b17"),
    ON_2("#26231e", "#ffffff", "#1d1b17"),
    ON_3("#fffdf8", "#14130f", "#ffffff");

    private final String light;
    private final String dark;
    private final String print;

    Ink(String light, String dark, String print) {
        this.light = light;
        this.dark = dark;
        this.print = print;
    }

    /** Returns the name in style sheets, such as "help-1". */
    String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the colour of a document that stands alone. */
    String colour(Appearance appearance) {
        return switch (appearance) {
            case PAGE -> "currentColor";
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT, POSTER -> print;
        };
    }

    String fill(Appearance appearance) {
        return paint(appearance, "fill");
    }

    String stroke(Appearance appearance) {
        return paint(appearance, "stroke");
    }

    /** Returns both at once, since an element has one class attribute. */
    String fillAndStroke(Appearance appearance, Ink stroke) {
        if (appearance.isStandalone()) {
            return fill(appearance) + stroke.stroke(appearance);
        }
        return " class=\"chart-fill-" + cssName() + " chart-stroke-" + stroke.cssName() + "\"";
    }

    private String paint(Appearance appearance, String property) {
        if (appearance.isStandalone()) {
            return " " + property + "=\"" + colour(appearance) + "\"";
        }
        return " class=\"chart-" + property + "-" + cssName() + "\"";
    }
}
