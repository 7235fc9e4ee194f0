package einklang.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What can be printed of a text. The typefaces hold Latin, Greek, Cyrillic, Hebrew and Arabic letters and the plain
 * pictures of emoji; a stretch of other signs becomes one {@value #MISSING}, so that nothing is dropped unseen.
 */
final class Lettering {
    /** Stands for signs that no typeface here has. */
    static final String MISSING = "□";

    /** The mark of a hidden place is drawn by a sign that the typefaces have. */
    private static final int MASK = '▮';

    private static final String MASKED = "■";

    /** Signs without a shape of their own that say how others are joined or in which direction they run. */
    private static final Set<Integer> SILENT = Set.of(
            0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
            0x2067, 0x2068, 0x2069, 0xFE0E, 0xFE0F, 0xFEFF);

    private static final BitSet DRAWN = drawn();

    private Lettering() {}

    /** Returns the text as it is printed; a line break stays one. */
    static String shown(String text) {
        if (text.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> put(shown, point));
        return shown.toString();
    }

    private static void put(StringBuilder shown, int point) {
        if (point == MASK) {
            shown.append(MASKED);
        } else if (point == '\n' || point == '\t' || (DRAWN.get(point) && !SILENT.contains(point))) {
            shown.appendCodePoint(point);
        } else if (!SILENT.contains(point) && !Character.isISOControl(point) && !endsWithMissing(shown)) {
            shown.append(MISSING);
        }
    }

    private static boolean endsWithMissing(StringBuilder shown) {
        return shown.length() > 0 && shown.charAt(shown.length() - 1) == MISSING.charAt(0);
    }

    private static BitSet drawn() {
        BitSet drawn = new BitSet();
        for (Typeface typeface : Typeface.values()) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.content()))) {
                CmapLookup letters = font.getUnicodeCmapLookup();
                for (int point = ' '; point <= 0x1FFFF; point++) {
                    if (letters.getGlyphId(point) != 0) {
                        drawn.set(point);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return drawn;
    }
}
