package einklang.export.office;

import einklang.export.Share;
import einklang.report.ComparisonReport;
import einklang.report.Paragraph;
import einklang.report.Part;
import einklang.report.Report;
import einklang.report.ReportWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: whose report it is, the summary in words, and the figures it rests on as numbers. */
final class SummarySheet {
    private static final int LABEL = 34 * 256;
    private static final int TEXT = 96 * 256;
    private static final int DECIMALS = 2;

    private final Book book;
    private final Report report;
    private final XSSFSheet sheet;
    private final Cells cells;
    private int at;

    SummarySheet(Book book, Report report) {
        this.book = book;
        this.report = report;
        this.sheet = book.sheet("summary");
        this.cells = new Cells(book.styles());
    }

    void write() {
        sheet.setColumnWidth(0, LABEL);
        sheet.setColumnWidth(1, TEXT);
        cover();
        for (Paragraph paragraph : report.summary()) {
            line(text("report.paragraph." + paragraph.id()), paragraph.text());
        }
        if (report.shows(Part.ANSWERS)) {
            at++;
            people();
        }
        report.comparison().ifPresent(comparison -> comparison.questions().forEach(this::figures));
        sheet.createFreezePane(0, 1);
    }

    private String text(String key) {
        return book.messages().text(key);
    }

    private void cover() {
        Report.Cover cover = report.cover();
        XSSFRow row = sheet.createRow(at++);
        XSSFCell title = row.createCell(0);
        title.setCellValue(Clean.cell(cover.title()));
        title.setCellStyle(book.styles().title());
        sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 0, 0, 1));
        filled("report.names.client", cover.client().isEmpty() ? cover.organisation() : cover.client());
        filled("report.names.consultant", cover.consultant());
        line(text("csv.on"), cover.date());
        line(text("sheet.round"), cover.round());
        if (cover.trial()) {
            line(text("report.cover.trial"), "");
        }
        at++;
    }

    private void filled(String key, String name) {
        if (!name.isEmpty()) {
            line(text(key), name);
        }
    }

    private void people() {
        Report.People people = report.people();
        line(text("sheet.answered"), people.answered());
        people.invited().ifPresent(invited -> line(text("sheet.invited"), invited));
        line(text("sheet.min_answers"), people.minAnswers());
        if (people.leadersShown()) {
            line(text("sheet.leaders"), people.leaders());
        }
    }

    private void figures(ComparisonReport.QuestionPart question) {
        ReportWords words = new ReportWords(book.messages());
        ComparisonReport.Figures figures = question.figures();
        at++;
        line(text("csv.question"), words.text(question.text()));
        line(text("sheet.with_goal"), figures.people());
        line(text("sheet.goals_named"), figures.goals());
        line(text("sheet.singletons"), figures.singletons());
        line(text("sheet.effective"), rounded(figures.effectiveGoals()));
        line(text("sheet.shared75"), figures.shared75());
        line(text("sheet.shared50"), figures.shared50());
        line(text("sheet.observed"), new Share(BigDecimal.valueOf(figures.observed())));
        line(text("sheet.expected"), new Share(BigDecimal.valueOf(figures.expected())));
        figures.corrected().ifPresent(corrected -> line(text("sheet.corrected"), rounded(corrected)));
        line(text("sheet.level"), words.level(question));
        line(text("sheet.moved"), question.basis().moved());
        line(text("sheet.cards"), question.basis().cards());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Numbers stand left, so that the eye finds them beside their words. */
    private void line(String label, Object value) {
        XSSFRow row = sheet.createRow(at++);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(Clean.cell(label));
        cell.setCellStyle(book.styles().label());
        cells.put(row, 1, value);
        row.getCell(1).setCellStyle(book.styles().left(row.getCell(1).getCellStyle()));
        Heights.set(row);
    }
}
