package einklang.export.office;

import einklang.export.Rows;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of one table: heads that stay in sight and on every printed page, filters, columns as wide as their content. */
final class TableSheet {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 90;
    /** Months are written in words. */
    private static final int MONTH = 16;

    private static final int WIDE_ENOUGH = 28;
    /** As many letters as fit a screen. */
    private static final int SCREEN = 200;

    private static final int WIDTH_OF_A_LETTER = 256;
    /** Room for the arrow of the filter. */
    private static final int ARROW = 4;

    private TableSheet() {}

    static void write(Book book, String name, Rows table) {
        XSSFSheet sheet = book.sheet(name);
        heads(book, sheet.createRow(0), table.heads());
        Cells cells = new Cells(book.styles());
        int at = 1;
        for (List<?> line : table.lines()) {
            XSSFRow row = sheet.createRow(at++);
            for (int column = 0; column < line.size(); column++) {
                cells.put(row, column, line.get(column));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(0, at - 1, 0, table.heads().size() - 1));
        widths(sheet, table);
        for (int row = 0; row < at; row++) {
            Heights.set(sheet.getRow(row));
        }
    }

    /** Writes the heads of columns. */
    static void heads(Book book, XSSFRow row, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(Clean.cell(heads.get(column)));
            cell.setCellStyle(book.styles().head());
        }
    }

    /** What a screen has left goes to the columns with the longest texts. */
    private static void widths(XSSFSheet sheet, Rows table) {
        int columns = table.heads().size();
        int usual = Math.max(WIDE_ENOUGH, Math.min(WIDEST, SCREEN / columns));
        int[] wanted = IntStream.range(0, columns).map(at -> wanted(table, at)).toArray();
        int left = SCREEN
                - IntStream.of(wanted).map(width -> Math.min(width, usual)).sum();
        int eager = (int) IntStream.of(wanted).filter(width -> width > usual).count();
        int widest = Math.min(WIDEST, usual + (eager == 0 ? 0 : Math.max(0, left) / eager));
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, Math.min(wanted[column], widest) * WIDTH_OF_A_LETTER);
        }
    }

    private static int wanted(Rows table, int column) {
        int head = longestWord(table.heads().get(column)) + ARROW;
        int longest = table.lines().stream()
                .map(line -> line.get(column))
                .mapToInt(value ->
                        value instanceof YearMonth ? MONTH : value.toString().length() + 3)
                .max()
                .orElse(0);
        return Math.max(Math.max(NARROWEST, head), longest);
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
