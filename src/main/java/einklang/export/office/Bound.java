package einklang.export.office;

import einklang.i18n.Language;
import java.util.regex.Pattern;

/**
 * Keeps together in titles what must not be parted at the end of a line: a number and what it counts, a short preposition and its
 * word. People's own words stay as they are.
 */
final class Bound {
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) (?=%)");
    private static final Pattern SHORT_WORD = Pattern.compile("(?<=(?:^|[ („])[kvszuoaiKVSZUOAI]) (?=\\S)");
    private static final Pattern DAY = Pattern.compile("(?<=\\b\\d{1,2}\\.) (?=\\p{L}|\\d)");
    private static final Pattern COUNT = Pattern.compile("(?<=\\d) (?=z\\u00a0\\d)");

    private Bound() {}

    static String text(String text, Language language) {
        String bound = PERCENT.matcher(text).replaceAll("\u00a0");
        if (language == Language.CS) {
            bound = SHORT_WORD.matcher(bound).replaceAll("\u00a0");
            bound = COUNT.matcher(bound).replaceAll("\u00a0");
        }
        return language == Language.EN ? bound : DAY.matcher(bound).replaceAll("\u00a0");
    }
}
