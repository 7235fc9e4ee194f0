package einklang.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and months as people type them: "2027-05-03" as browsers send it, "3. 5. 2027", "03.05.2027" or, in English, day
 * before month too, "3/5/2027". A day that no calendar has, or outside of the years 2000 to 2100, is no day.
 */
public final class Dates {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[./] *([0-9]{1,2})[./] *([0-9]{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[./] *([0-9]{4})");

    private Dates() {}

    public static Optional<LocalDate> findDay(String typed) {
        Matcher iso = ISO_DAY.matcher(typed.strip());
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher local = DAY.matcher(typed.strip());
        return local.matches() ? day(number(local, 3), number(local, 2), number(local, 1)) : Optional.empty();
    }

    public static Optional<YearMonth> findMonth(String typed) {
        Matcher iso = ISO_MONTH.matcher(typed.strip());
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), 1).map(YearMonth::from);
        }
        Matcher local = MONTH.matcher(typed.strip());
        return local.matches() ? day(number(local, 2), number(local, 1), 1).map(YearMonth::from) : Optional.empty();
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
