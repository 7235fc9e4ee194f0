package einklang.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of Arabic letters, which depend on their neighbours: alone, last, first, in the middle. The signs for them
 * stand in Unicode from U+FE80 on, for each letter in this order; whoever reads the file gets the letters back.
 */
final class ArabicForms {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEF4;
    private static final int ALONE = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    /** A letter with four shapes joins on both sides, one with two only to the letter before it. */
    private static final int BOTH_SIDES = 4;

    private static final Map<Character, List<Character>> SHAPES = shapes();

    private ArabicForms() {}

    private static Map<Character, List<Character>> shapes() {
        Map<Character, List<Character>> shapes = new HashMap<>();
        for (char shape = FIRST; shape <= LAST; shape++) {
            String letter = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            if (letter.length() == 1) {
                shapes.computeIfAbsent(letter.charAt(0), one -> new ArrayList<>())
                        .add(shape);
            }
        }
        return shapes;
    }

    /** Returns the text, in the order in which it is written, with each letter in its shape. */
    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            List<Character> shapes = SHAPES.getOrDefault(text.charAt(at), List.of());
            shaped.append(shapes.isEmpty() ? text.charAt(at) : shapes.get(shape(text, at, shapes.size())));
        }
        return shaped.toString();
    }

    private static int shape(String text, int at, int shapes) {
        boolean before = shapes > 1 && count(text, neighbour(text, at, -1)) == BOTH_SIDES;
        boolean after = shapes == BOTH_SIDES && count(text, neighbour(text, at, 1)) > 1;
        return before ? (after ? MEDIAL : FINAL) : after ? INITIAL : ALONE;
    }

    private static int count(String text, int at) {
        return at < 0 || at >= text.length()
                ? 0
                : SHAPES.getOrDefault(text.charAt(at), List.of()).size();
    }

    /** Marks above and below letters do not part them. */
    private static int neighbour(String text, int at, int step) {
        int place = at + step;
        while (place >= 0
                && place < text.length()
                && Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK) {
            place += step;
        }
        return place;
    }
}
