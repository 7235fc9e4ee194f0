package einklang.plan.incoming;

import einklang.i18n.Dates;
import einklang.i18n.Decimals;
import einklang.i18n.LocalText;
import einklang.plan.PlanText;
import einklang.plan.incoming.IncomingPlan.Fault;
import einklang.plan.incoming.IncomingPlan.Problem;
import einklang.survey.incoming.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one line by field; what cannot be taken becomes a problem and is read as empty. */
final class Cells {
    private static final String HIDDEN = "[\\p{Cntrl}\\p{Cf}&&[^\\x{200D}]]";
    private static final String XLSX = "XLSX";

    private final Table table;
    private final PlanMapping mapping;
    private final Table.Row row;
    private final List<Problem> problems = new ArrayList<>();

    Cells(Table table, PlanMapping mapping, Table.Row row) {
        this.table = table;
        this.mapping = mapping;
        this.row = row;
    }

    List<Problem> problems() {
        return problems;
    }

    void fault(Fault fault, Object... arguments) {
        problems.add(new Problem(row.line(), fault, List.of(arguments)));
    }

    /** Returns a cell as one line, without signs that nobody sees. */
    String cell(Field field) {
        int column = mapping.column(field);
        return column < 0
                ? ""
                : row.cell(column)
                        .replaceAll(HIDDEN, " ")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    String line(Field field) {
        return shortened(cell(field), PlanText.LONGEST_TITLE);
    }

    LocalText title(Field field) {
        String title = line(field);
        if (title.isEmpty() && problems.isEmpty()) {
            fault(Fault.MISSING, field);
        }
        return LocalText.of(mapping.language(), title);
    }

    LocalText text(Field field) {
        return new LocalText(Map.of(mapping.language(), shortened(cell(field), PlanText.LONGEST_TEXT)));
    }

    private String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            fault(Fault.TOO_LONG, length, most);
            return "";
        }
        return text;
    }

    /** Numbers of a workbook's cells come with a point; typed ones as the language writes them. A percent sign is no part. */
    Optional<BigDecimal> number(Field field) {
        return read(field, Fault.NUMBER, cell -> {
            String bare = cell.replaceFirst("[\\s\\u00a0\\u202f]*%$", "");
            boolean exact = table.readAs().equals(XLSX) && bare.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
            return exact ? Optional.of(new BigDecimal(bare)) : Decimals.find(mapping.language(), bare);
        });
    }

    /** A time of day behind the day is left out. */
    Optional<LocalDate> day(Field field) {
        return read(field, Fault.DAY, cell -> Dates.findDay(cell.replaceFirst("[ T][0-9]{1,2}:.*$", "")));
    }

    /** A day stands for its month. */
    Optional<YearMonth> month(Field field) {
        return read(
                field,
                Fault.MONTH,
                cell -> Dates.findMonth(cell)
                        .or(() -> Dates.findDay(cell.replaceFirst("[ T][0-9]{1,2}:.*$", ""))
                                .map(YearMonth::from)));
    }

    Optional<Integer> weight(Field field) {
        return read(
                field,
                Fault.WEIGHT,
                cell -> cell.matches("[1-5]") ? Optional.of(Integer.valueOf(cell)) : Optional.empty());
    }

    private <T> Optional<T> read(Field field, Fault fault, Function<String, Optional<T>> reading) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(cell);
        if (read.isEmpty()) {
            fault(fault, cell);
        }
        return read;
    }

    <E extends Enum<E>> E choice(Field field, Class<E> choices, E usual) {
        String cell = cell(field);
        Optional<E> found = Words.find(choices, cell);
        if (found.isEmpty() && !cell.isEmpty()) {
            fault(Fault.WORD, cell, field);
        }
        return found.orElse(usual);
    }
}
