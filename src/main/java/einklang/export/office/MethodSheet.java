package einklang.export.office;

import einklang.export.Rows;
import einklang.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The last sheet: what is worth a look, how the figures come about, and what is not shown and why. */
final class MethodSheet {
    private MethodSheet() {}

    static void write(Book book, Report report) {
        List<List<String>> lines = new ArrayList<>();
        add(lines, book.messages().text("report.section.findings"), report.findings());
        add(lines, book.messages().text("report.section.method"), report.method());
        add(lines, book.messages().text("report.section.hidden"), report.hidden());
        List<String> heads =
                List.of(book.messages().text("sheet.about"), book.messages().text("csv.text"));
        TableSheet.write(book, "method", new Rows(heads, lines));
    }

    private static void add(List<List<String>> lines, String about, List<String> sentences) {
        sentences.forEach(sentence -> lines.add(List.of(about, sentence)));
    }
}
