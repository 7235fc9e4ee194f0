package einklang.board;

/** An order of cards that is the same at every view and tells nothing about people or time. */
final class Shuffle {
    private Shuffle() {}

    /** Returns a number that looks like chance and is always the same for the same salt and card (FNV-1a, then mixed). */
    static long rank(String salt, PlacementKey card) {
        String text = salt + '\n' + card.statement() + '\n' + card.ordinal();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
