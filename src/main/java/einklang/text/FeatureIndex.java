package einklang.text;

/**
 * Finds the place of a feature among keys. A binary search over half a million keys misses the processor's cache nearly
 * twenty times, and features are looked up a hundred times a text; a key and its place beside each other miss it once.
 */
final class FeatureIndex {
    /** A third of the slots at least is free: the fewer, the longer the search. */
    private static final int SPARE = 2;

    /** Key in the upper half, its place plus one in the lower; 0 is free. */
    private final long[] slots;

    /** Takes keys that are all different. */
    FeatureIndex(int[] keys) {
        int least = keys.length + keys.length / SPARE + 1;
        this.slots = new long[Integer.highestOneBit(least) * 2];
        for (int place = 0; place < keys.length; place++) {
            int slot = keys[place] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (long) keys[place] << Integer.SIZE | (place + 1);
        }
    }

    /** Returns the index of a feature among the keys, -1 if it is none of them. */
    int find(int feature) {
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == feature) {
                return (int) slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }
}
