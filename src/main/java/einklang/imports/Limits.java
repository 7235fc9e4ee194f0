package einklang.imports;

import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;

/** How much of a table is read before it is refused. */
final class Limits {
    private Limits() {}

    static void check(int rows, int columns, long characters) throws UnreadableTable {
        if (rows > Table.MOST_ROWS || columns > Table.MOST_COLUMNS || characters > Table.MOST_CHARACTERS) {
            throw new UnreadableTable(Reason.TOO_LARGE);
        }
    }
}
