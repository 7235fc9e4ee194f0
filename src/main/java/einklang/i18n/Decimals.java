package einklang.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exact decimal numbers as people of a language type and read them: "1.234,5" in German, "1,234.5" in English, "1 234,5"
 * in Czech.
 */
public final class Decimals {
    /** More digits than these before the decimal sign are refused. */
    public static final int MOST_DIGITS = 15;

    /** More decimals than these are refused. */
    public static final int MOST_DECIMALS = 4;

    /** The real minus sign; a hyphen would be shorter and could end a line. */
    static final char MINUS = '\u2212';

    private static final String BLANKS = "[ \\u00a0\\u2009\\u202f]";
    private static final String FEW = "{1," + MOST_DECIMALS + "}";
    private static final Pattern GERMAN = pattern("(?:\\.|" + BLANKS + ")", ",", FEW);
    private static final Pattern ENGLISH = pattern("(?:,|" + BLANKS + ")", "\\.", FEW);
    private static final Pattern CZECH = pattern(BLANKS, ",", FEW);
    private static final Pattern ANY_GERMAN = pattern("(?:\\.|" + BLANKS + ")", ",", "+");
    private static final Pattern ANY_ENGLISH = pattern("(?:,|" + BLANKS + ")", "\\.", "+");
    private static final Pattern ANY_CZECH = pattern(BLANKS, ",", "+");

    private Decimals() {}

    /** Whether this is a number as the language writes it, but one of too many digits or decimals. */
    public static boolean isLong(Language language, String typed) {
        String text = typed.replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "");
        Pattern any = language == Language.DE ? ANY_GERMAN : language == Language.EN ? ANY_ENGLISH : ANY_CZECH;
        return any.matcher(text).matches() && find(language, typed).isEmpty();
    }

    /** Digits with groups of three or without groups; any other group is a slip of the finger and no number. */
    private static Pattern pattern(String group, String point, String decimals) {
        String whole = "(?:[0-9]{1,3}(?:" + group + "[0-9]{3})+|[0-9]+)";
        return Pattern.compile("[-+\\u2212]?" + whole + "(?:" + point + "[0-9]" + decimals + ")?");
    }

    /** Reads a number with spaces around it as this language writes it, with or without groups; empty if it is none. */
    public static Optional<BigDecimal> find(Language language, String typed) {
        String text = typed.replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "");
        Pattern wanted = language == Language.DE ? GERMAN : language == Language.EN ? ENGLISH : CZECH;
        if (!wanted.matcher(text).matches()) {
            return Optional.empty();
        }
        String point = language == Language.EN ? "." : ",";
        String plain = text.replaceAll("[^0-9" + point + "\\u2212-]", "")
                .replace(point, ".")
                .replace(MINUS, '-');
        BigDecimal number = new BigDecimal(plain);
        return number.precision() - number.scale() > MOST_DIGITS ? Optional.empty() : Optional.of(number);
    }

    /**
     * Writes a number with all its decimals but no idle noughts, in groups, and with a minus sign, not a hyphen; {@link
     * #find} reads it again.
     */
    public static String write(Language language, BigDecimal number) {
        Locale locale = language == Language.EN ? Locale.UK : language.locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        ((DecimalFormat) format).setParseBigDecimal(true);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number).replace('-', MINUS);
    }

    /** Writes a number with its decimal sign but without groups, as spreadsheets of the language read it. */
    public static String plain(Language language, BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }
}
