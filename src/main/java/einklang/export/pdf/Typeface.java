package einklang.export.pdf;

/** The typefaces that are printed with, each inside of this program. */
enum Typeface {
    SANS("Source Sans 3", 400, "source-sans-3-regular"),
    SANS_BOLD("Source Sans 3", 600, "source-sans-3-semibold"),
    SERIF("Source Serif 4", 400, "source-serif-4-regular"),
    HEBREW("Noto Sans Hebrew", 400, "noto-sans-hebrew"),
    ARABIC("Noto Sans Arabic", 400, "noto-sans-arabic"),
    EMOJI("Noto Emoji", 400, "noto-emoji");

    private final String family;
    private final int weight;
    private final byte[] content;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.content = FontFile.withoutSubstitutions(Resource.bytes("/fonts/" + file + ".ttf"));
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    byte[] content() {
        return content;
    }
}
