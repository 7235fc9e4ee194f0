package einklang.text;

/**
 * Finds the place of a feature among sorted keys in one or two steps. A binary search over half a million keys misses the
 * processor's cache nearly twenty times, and features are looked up a hundred times a text.
 */
final class FeatureIndex {
    private final int[] keys;
    private final int[] places;

    /** Takes keys that are all different; they are not copied. */
    FeatureIndex(int[] keys) {
        this.keys = keys;
        this.places = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int place = 0; place < keys.length; place++) {
            int slot = keys[place] & (places.length - 1);
            while (places[slot] != 0) {
                slot = (slot + 1) & (places.length - 1);
            }
            places[slot] = place + 1;
        }
    }

    /** Returns the index of a feature among the keys, -1 if it is none of them. */
    int find(int feature) {
        int slot = feature & (places.length - 1);
        while (places[slot] != 0) {
            if (keys[places[slot] - 1] == feature) {
                return places[slot] - 1;
            }
            slot = (slot + 1) & (places.length - 1);
        }
        return -1;
    }
}
