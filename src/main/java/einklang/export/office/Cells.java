package einklang.export.office;

import einklang.export.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Fills cells by the type of what comes in; a text is never a formula. */
record Cells(CellStyles styles) {
    /** How many digits a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Puts a value of a table into a cell that is made for it. */
    void put(XSSFRow row, int column, Object value) {
        XSSFCell cell = row.createCell(column);
        if (value instanceof Integer whole) {
            cell.setCellValue(whole);
            cell.setCellStyle(styles.whole());
        } else if (value instanceof BigDecimal decimal) {
            putDecimal(cell, decimal);
        } else if (value instanceof Share share) {
            cell.setCellValue(share.value().doubleValue());
            cell.setCellStyle(styles.share());
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.day());
        } else if (value instanceof YearMonth month && !month.atDay(1).isBefore(FIRST_DAY)) {
            cell.setCellValue(month.atDay(1));
            cell.setCellStyle(styles.month());
        } else {
            putText(cell, value.toString());
        }
    }

    /** A number of more digits than a spreadsheet keeps stays a text, so that none is lost. */
    private void putDecimal(Cell cell, BigDecimal decimal) {
        if (decimal.stripTrailingZeros().precision() > MOST_DIGITS) {
            putText(cell, decimal.toPlainString());
        } else {
            cell.setCellValue(decimal.doubleValue());
            cell.setCellStyle(styles.decimal());
        }
    }

    private void putText(Cell cell, String text) {
        String clean = Clean.cell(text);
        if (clean.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(clean);
        }
        cell.setCellStyle(styles.text(clean));
    }

    /** Puts a formula; nothing that people wrote is ever part of one. */
    void putFormula(XSSFRow row, int column, String formula, org.apache.poi.ss.usermodel.CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
    }
}
