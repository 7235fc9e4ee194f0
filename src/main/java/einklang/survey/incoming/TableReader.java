package einklang.survey.incoming;

import java.util.function.Predicate;

/** Reads tables from files and from what people paste. */
public interface TableReader {
    /** Reads a CSV file or a workbook (.xlsx), told apart by what they are and not by their name. */
    Table read(byte[] file) throws UnreadableTable;

    /**
     * Reads pasted text: as a table if it came out of one (tabs between the cells, or a known heading in the first line),
     * else as one text a line.
     *
     * @param isHeading tells a known heading
     */
    Table readPasted(String text, Predicate<String> isHeading) throws UnreadableTable;
}
