package einklang.export.office;

import einklang.i18n.Language;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, each made once, since a workbook holds a limited number of them. */
final class CellStyles {
    private static final XSSFColor ACCENT = colour(0x0A, 0x55, 0x60);
    private static final XSSFColor PAPER = colour(0xF6, 0xF1, 0xE6);
    private static final XSSFColor LINE = colour(0xDC, 0xD4, 0xC3);
    private static final short TITLE_POINTS = 16;

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> lefts = new HashMap<>();
    private final Language language;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle decimal;
    private final XSSFCellStyle share;
    private final XSSFCellStyle day;
    private final XSSFCellStyle month;
    private final XSSFCellStyle sum;
    private final XSSFCellStyle tenth;
    private final XSSFCellStyle rank;

    CellStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        text = line("General");
        text.setWrapText(true);
        text.setIndention((short) 1);
        quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        head = madeHead();
        title = madeTitle();
        label = line("General");
        label.setFont(bold(ACCENT));
        label.setWrapText(true);
        whole = line(Formats.signed("#,##0"));
        decimal = line(Formats.signed("General"));
        share = line("0%");
        day = line("m/d/yy");
        month = line("[$-" + code() + "]mmmm yyyy");
        sum = line(Formats.signed("#,##0"));
        sum.setFont(bold(ACCENT));
        filled(sum, PAPER);
        rank = workbook.createCellStyle();
        rank.cloneStyleFrom(sum);
        rank.setDataFormat(workbook.createDataFormat().getFormat("0;;"));
        tenth = workbook.createCellStyle();
        tenth.cloneStyleFrom(sum);
        tenth.setDataFormat(workbook.createDataFormat().getFormat(Formats.signed("#,##0.0")));
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    /** Names of months in the language of the report, whatever that of the reader's Excel. */
    private String code() {
        return switch (language) {
            case DE -> "407";
            case EN -> "809";
            case CS -> "405";
        };
    }

    private XSSFCellStyle line(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(LINE);
        return style;
    }

    private XSSFCellStyle madeHead() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold(colour(0xFF, 0xFF, 0xFF)));
        style.setWrapText(true);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        filled(style, ACCENT);
        return style;
    }

    private XSSFCellStyle madeTitle() {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = bold(ACCENT);
        font.setFontHeightInPoints(TITLE_POINTS);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont bold(XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setColor(colour);
        return font;
    }

    private static void filled(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Text that stays text, also when somebody edits the cell of one that begins like a formula. */
    XSSFCellStyle text(String content) {
        return !content.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(content.charAt(0)) >= 0 ? quoted : text;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle label() {
        return label;
    }

    /** Returns the same look with the content at the left edge. */
    XSSFCellStyle left(XSSFCellStyle style) {
        return lefts.computeIfAbsent(style.getIndex(), index -> {
            XSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setAlignment(HorizontalAlignment.LEFT);
            return copy;
        });
    }

    XSSFCellStyle whole() {
        return whole;
    }

    XSSFCellStyle decimal() {
        return decimal;
    }

    XSSFCellStyle share() {
        return share;
    }

    XSSFCellStyle day() {
        return day;
    }

    XSSFCellStyle month() {
        return month;
    }

    XSSFCellStyle rank() {
        return rank;
    }

    XSSFCellStyle tenth() {
        return tenth;
    }

    XSSFCellStyle sum() {
        return sum;
    }
}
