package einklang.text;

/** A stable 32-bit hash of a feature's name (FNV-1a over UTF-16 units with a final mix): the same on every machine. */
final class FeatureHash {
    private FeatureHash() {}

    static int of(char kind, CharSequence name) {
        int hash = (0x811c9dc5 ^ kind) * 0x01000193;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >>> 16);
    }
}
