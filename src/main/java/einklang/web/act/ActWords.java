package einklang.web.act;

import einklang.i18n.Decimals;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures, months and states in the words of a page. */
public record ActWords(Messages messages) {
    public String text(LocalText text) {
        return text.text(messages.language());
    }

    /** Returns the language of a text that is not there in that of the page; the empty text if it is. */
    public String lang(LocalText text) {
        LocalText.Shown shown = text.in(messages.language());
        return shown.language() == messages.language() ? "" : shown.language().code();
    }

    /** Returns a whole number that shows its sign, such as +9, 0 or −3. */
    public String signed(long number) {
        return messages.signed(number);
    }

    /** Returns a number with one decimal that shows its sign. */
    public String signed(double number) {
        return (number > 0 ? "+" : "") + messages.number(number, 1);
    }

    public String number(BigDecimal number) {
        return Decimals.write(messages.language(), number);
    }

    /** Returns a value with its unit. */
    public String value(BigDecimal number, String unit) {
        return messages.withUnit(number(number), unit);
    }

    /** Returns a month in words as it stands after "until", such as "Mai 2027". */
    public String month(YearMonth month) {
        Locale locale = messages.language().locale();
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    public String choice(Enum<?> value) {
        return messages.text(key(value));
    }

    /** Returns the key of the name of a closed choice, such as "act.kind.PROCESS". */
    private static String key(Enum<?> value) {
        return switch (value.getDeclaringClass().getSimpleName()) {
            case "MeasureKind", "Kind" -> "act.kind." + value.name();
            case "MeasureStatus" -> "act.status." + value.name();
            case "Effort" -> "act.effort." + value.name();
            case "Scope" -> "act.scope." + value.name();
            case "Direction" -> "act.direction." + value.name();
            case "Unit" -> "act.unit." + value.name();
            case "Order" -> "act.order." + value.name();
            default -> throw new IllegalArgumentException("words: none for " + value.getDeclaringClass());
        };
    }

    /** Returns when a measure runs; empty if nothing was said. */
    public String when(Measure measure) {
        List<String> parts = new ArrayList<>();
        measure.start().ifPresent(start -> parts.add(messages.text("act.measure.from", messages.date(start))));
        measure.due().ifPresent(due -> parts.add(messages.text("act.measure.until", month(due))));
        return String.join(" ", parts);
    }

    public String statusTag(MeasureStatus status) {
        return switch (status) {
            case RUNNING -> "accent";
            case DONE -> "good";
            case PLANNED, STOPPED -> "";
        };
    }
}
