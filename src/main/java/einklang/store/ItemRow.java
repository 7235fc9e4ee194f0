package einklang.store;

import einklang.i18n.LocalText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A row that is read column by column, from the first to the last; {@link ItemCells} writes one in the same way. */
final class ItemRow {
    private final ResultSet row;
    private int column;

    ItemRow(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        column++;
        return row.getString(column);
    }

    Optional<String> optional() throws SQLException {
        return Optional.ofNullable(text());
    }

    long number() throws SQLException {
        column++;
        return row.getLong(column);
    }

    int integer() throws SQLException {
        return Math.toIntExact(number());
    }

    boolean flag() throws SQLException {
        column++;
        return row.getBoolean(column);
    }

    LocalText local() throws SQLException {
        LocalText text = LocalTexts.read(row, column + 1);
        column += 3;
        return text;
    }

    Optional<BigDecimal> decimal() throws SQLException {
        return optional().map(BigDecimal::new);
    }

    Optional<LocalDate> day() throws SQLException {
        return optional().map(LocalDate::parse);
    }

    Set<String> keys() throws SQLException {
        String keys = text();
        return keys.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(keys.split(ItemCells.BETWEEN_KEYS, -1)));
    }

    <E extends Enum<E>> E one(Class<E> choice) throws SQLException {
        return Enum.valueOf(choice, text());
    }
}
