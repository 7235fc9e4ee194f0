package einklang.export.office;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Gives rows the height that their wrapped texts need: not every program does so itself. */
final class Heights {
    private static final double LETTER = 256;
    private static final float LINE = 14.5f;
    private static final float HIGHEST = 400;
    /** Words do not fill their lines. */
    private static final double WRAPPING = 1.15;

    private Heights() {}

    static void set(XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double letters = row.getSheet().getColumnWidth(cell.getColumnIndex()) / LETTER;
                int length = cell.getStringCellValue().length();
                lines = Math.max(lines, length <= letters - 1 ? 1 : (int) Math.ceil(length * WRAPPING / letters));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }
}
