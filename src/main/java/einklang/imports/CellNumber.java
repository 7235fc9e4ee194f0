package einklang.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A number of a cell as text: days as ISO days, percentages as the number before the sign, all others as they are. */
final class CellNumber {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int MOST_DIGITS = 40;

    /** Day 0 of both ways to count; the day 29 February 1900, which Excel counts, is in the first. */
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(100_000);

    private CellNumber() {}

    /** @param raw such as "46348.4375"; what is no number is returned as it is */
    static String text(String raw, CellStyles.Kind kind, boolean since1904) {
        if (!raw.matches("-?[0-9]{0,20}(?:\\.[0-9]{1,20})?(?:[eE][-+]?[0-9]{1,2})?") || raw.length() > MOST_DIGITS) {
            return raw;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
        return switch (kind) {
            case DATE -> date(number, since1904);
            case PERCENT -> plain(number.movePointRight(2));
            case PLAIN -> plain(number);
        };
    }

    /** Cells hold doubles: 0.30000000000000004 was typed as 0.3. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(15, RoundingMode.HALF_EVEN));
        BigDecimal stripped = rounded.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String date(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate day = (since1904 ? SINCE_1904 : SINCE_1900).plusDays(days);
        if (seconds == 0) {
            return day.toString();
        }
        LocalDateTime moment = day.atTime(LocalTime.MIDNIGHT).plusSeconds(seconds);
        return MINUTES.format(moment);
    }
}
