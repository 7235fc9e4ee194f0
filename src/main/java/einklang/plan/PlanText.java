package einklang.plan;

import einklang.i18n.Decimals;
import einklang.i18n.LocalText;
import java.math.BigDecimal;

/** How long texts of a plan may be, in code points of each language, and how long its numbers. */
public final class PlanText {
    /** Titles and names: one line. */
    public static final int LONGEST_TITLE = 200;

    /** Sentences, reasons and other running text. */
    public static final int LONGEST_TEXT = 1_000;

    /** Numbers have at most so many digits before the point: as many as can be typed, and as a picture can show. */
    public static final int MOST_DIGITS = Decimals.MOST_DIGITS;

    /** Numbers have at most so many digits behind the point. */
    public static final int MOST_DECIMALS = 15;

    private PlanText() {}

    /**
     * Returns an equal number that is written without an exponent.
     *
     * @throws IllegalArgumentException if it has too many digits, also if they are zeros
     */
    static BigDecimal number(String thing, BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        if (whole > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(thing + ": found a number of " + whole + " digits and " + number.scale()
                    + " decimals, wanted at most " + MOST_DIGITS + " and " + MOST_DECIMALS);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** @throws IllegalArgumentException if the text is missing in every language or too long in one */
    static LocalText title(String thing, LocalText text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(thing + ": found no text in any language, wanted one");
        }
        return checked(thing, text, LONGEST_TITLE);
    }

    /** @throws IllegalArgumentException if the text is too long in a language */
    static LocalText text(String thing, LocalText text) {
        return checked(thing, text, LONGEST_TEXT);
    }

    /** @throws IllegalArgumentException if the text is longer than a title may be */
    static String line(String thing, String text) {
        return checked(thing, text.strip(), LONGEST_TITLE);
    }

    /** @throws IllegalArgumentException if the text is longer than running text may be */
    static String text(String thing, String text) {
        return checked(thing, text.strip(), LONGEST_TEXT);
    }

    private static LocalText checked(String thing, LocalText text, int most) {
        text.texts().values().forEach(one -> checked(thing, one, most));
        return text;
    }

    private static String checked(String thing, String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new IllegalArgumentException(thing + ": found " + length + " code points, wanted at most " + most);
        }
        return text;
    }
}
