package einklang.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts on screen in one language, with its numbers, dates, plurals and quotation marks. Immutable.
 *
 * <p>A text names its places {@code {0}}, {@code {1}} ...; nothing else in it is special, so apostrophes and braces
 * around words stay as they are. Whole and decimal numbers given as arguments are written as the language writes them;
 * everything else by its {@code toString}. A key that is not there throws {@link IllegalArgumentException}.
 */
public final class Messages {
    private static final Map<Language, Messages> ALL = readAll();

    /** Numbers below look alike in all three languages and need no formatter, which is dear to make. */
    private static final int SMALLEST_GROUPED = 1000;

    private final Language language;
    private final Map<String, String> texts;
    private final Locale formats;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.formats = language == Language.EN ? Locale.UK : language.locale();
    }

    public static Messages of(Language language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("messages: none for " + language);
        }
        return messages;
    }

    public Language language() {
        return language;
    }

    /** Returns all keys in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** Tells whether the key has a text; for keys that are made from data, such as the name of an enum value. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns the text with its places filled; a place without an argument stays as it is. */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("message: no text for key '" + key + "' in " + language.code());
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /**
     * Returns the form of the text that fits the number: {@code key.one} for 1, in Czech {@code key.few} for 2 to 4,
     * else {@code key.other}. Place {@code {0}} is the number, {@code {1}} the first of the arguments.
     */
    public String plural(String key, long number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(key + "." + form(number), all);
    }

    private String form(long number) {
        if (number == 1) {
            return "one";
        }
        return language == Language.CS && number >= 2 && number <= 4 ? "few" : "other";
    }

    /** Returns a whole number with the language's grouping, such as 12.345 in German. */
    public String number(long number) {
        if (number >= 0 && number < SMALLEST_GROUPED) {
            return Long.toString(number);
        }
        return NumberFormat.getIntegerInstance(formats).format(number).replace('-', Decimals.MINUS);
    }

    /** Returns a number with exactly this many decimals, rounded half to even; never a nought with a minus sign. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(formats);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return withMinus(format.format(number));
    }

    /** Nothing is not less than nothing, even when a little less was rounded to it. */
    private static String withMinus(String number) {
        boolean nothing = number.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
        return nothing ? number.replace("-", "") : number.replace('-', Decimals.MINUS);
    }

    /** Returns a whole number that shows its sign, such as +9, 0 or −3. */
    public String signed(long number) {
        return (number > 0 ? "+" : "") + number(number);
    }

    /** Returns a share as whole percent: 0.28 is "28 %" in German and Czech, "28%" in English. */
    public String percent(double share) {
        return withMinus(NumberFormat.getPercentInstance(formats).format(share));
    }

    /** Returns a day in words, such as "3. Mai 2027". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(formats)
                .format(date);
    }

    /** Returns a day where room is short, such as "03.05.2027" or "3 May 2027". */
    public String shortDate(LocalDate date) {
        DateTimeFormatter format = language == Language.EN
                ? DateTimeFormatter.ofPattern("d MMM yyyy", formats)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(formats);
        return format.format(date);
    }

    /** Puts the unit after a written number; an empty unit leaves it alone. As in {@link #percent}, English has "28%". */
    public String withUnit(String number, String unit) {
        boolean close = unit.isEmpty() || (unit.equals("%") && language == Language.EN);
        return number + (close ? "" : "\u00a0") + unit;
    }

    /** Returns day and time of day to the minute as the clocks in the zone show it. */
    public String dateTime(Instant instant, ZoneId zone) {
        return date(LocalDate.ofInstant(instant, zone))
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm", formats).withZone(zone).format(instant);
    }

    /** Joins the words with commas and a last "and"; empty for an empty list. */
    public String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String head = String.join(", ", words.subList(0, words.size() - 1));
        return head + " " + text("list.and") + " " + words.get(words.size() - 1);
    }

    /** Puts the quotation marks of this language around the words. */
    public String quote(String words) {
        return language == Language.EN ? "\u201c" + words + "\u201d" : "\u201e" + words + "\u201c";
    }

    private String filled(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int place = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
            if (place >= 0 && place < arguments.length && place <= 9) {
                filled.append(text, done, open).append(shown(arguments[place]));
                done = open + 3;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    private String shown(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return number(((Number) argument).longValue());
        }
        return argument instanceof Double decimal
                ? NumberFormat.getNumberInstance(formats).format(decimal)
                : argument.toString();
    }

    private static Map<Language, Messages> readAll() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Messages(language, read(language)));
        }
        return all;
    }

    private static Map<String, String> read(Language language) {
        String name = language == Language.EN ? "/messages/messages.properties" : "/messages/messages_%s.properties";
        Properties properties = new Properties();
        try (InputStream stream =
                Messages.class.getResourceAsStream(String.format(Locale.ROOT, name, language.code()))) {
            if (stream == null) {
                throw new IllegalStateException("messages: no file for " + language.code() + ", wanted " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("messages: cannot read " + name, broken);
        }
        Map<String, String> texts = new java.util.HashMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return Map.copyOf(texts);
    }
}
