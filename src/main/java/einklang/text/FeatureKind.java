package einklang.text;

/**
 * What a feature is, and how much it counts beside the others. A feature is a whole number: its kind in the three upper
 * bits, and below them a stable hash of its name (FNV-1a over UTF-16 units with a final mix), the same on every machine.
 */
enum FeatureKind {
    WORD(1),
    STEM(1),
    BEGINNING(1),
    /** A word has twenty pieces and one stem: by number alone they would outvote what it means. */
    PIECE(0.6f),
    PAIR(1.2f),
    NEIGHBOURS(1.2f),
    TYPED(1),
    LETTERS(1);

    private static final int BITS = 29;
    private static final FeatureKind[] ALL = values();

    private final float weight;

    FeatureKind(float weight) {
        this.weight = weight;
    }

    /** Returns the feature of this kind and name. */
    int of(CharSequence name) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        hash ^= hash >>> 16;
        return (ordinal() << BITS) | (hash & ((1 << BITS) - 1));
    }

    /** Returns how much a feature counts beside those of other kinds. */
    static float weight(int feature) {
        return ALL[feature >>> BITS].weight;
    }
}
