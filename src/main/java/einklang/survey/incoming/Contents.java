package einklang.survey.incoming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its content alone that a column would say who answered, from where or when. */
final class Contents {
    /** A column is taken out if at least this share of its cells is nothing but such a thing. */
    private static final double SHARE = 0.5;

    private static final int FEWEST_DIGITS = 7;

    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s@]+@[^\\s@]+\\.[\\p{L}]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|\\(?00?)?[0-9 ()/.-]{6,}[0-9]");
    private static final Pattern NETWORK = Pattern.compile(
            "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|(?=.*:.*:)[0-9a-fA-F:]{4,45}|(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}");
    private static final Pattern KEY = Pattern.compile("\\{?[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}}?");
    private static final Pattern MOMENT =
            Pattern.compile("(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.] ?[0-9]{1,2}[-/.] ?[0-9]{2,4})"
                    + "(?:[ T,]+[0-9]{1,2}[:.][0-9]{2}.*)?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?");

    private Contents() {}

    /** Finds why a column with these cells is taken out; empty cells do not count. */
    static Optional<Dropped.Why> findWhy(List<String> cells) {
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        for (Dropped.Why why : Dropped.Why.values()) {
            long such = filled.stream().filter(cell -> is(why, cell)).count();
            if (such >= SHARE * filled.size()) {
                return Optional.of(why);
            }
        }
        return Optional.empty();
    }

    private static boolean is(Dropped.Why why, String cell) {
        return switch (why) {
            case MAIL -> MAIL.matcher(cell).matches();
            case TIME -> MOMENT.matcher(cell).matches();
            case DEVICE -> NETWORK.matcher(cell).matches();
            case USER -> KEY.matcher(cell).matches();
            case PHONE ->
                PHONE.matcher(cell).matches()
                        && !MOMENT.matcher(cell).matches()
                        && !NETWORK.matcher(cell).matches()
                        && cell.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            case NAME, ORDER -> false;
        };
    }
}
