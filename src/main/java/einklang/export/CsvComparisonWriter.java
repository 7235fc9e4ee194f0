package einklang.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line a statement and theme as CSV that German Excel opens by a double click: UTF-8 with a byte order mark, semicolons,
 * CRLF. A cell that Excel might take for a formula begins with an apostrophe.
 */
public final class CsvComparisonWriter implements ComparisonWriter {
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void write(ComparisonReport report, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        Messages messages = Messages.of(language);
        csv.writeRecord(Stream.of("question", "theme", "people", "leaders", "staff", "statement", "language", "side")
                .filter(column -> report.leadersShown() || !isOfSides(column))
                .map(column -> safe(messages.text("csv." + column)))
                .toList());
        for (ComparisonReport.StatementLine line : report.statements()) {
            if (line.themes().isEmpty()) {
                csv.writeRecord(cells(report, line, null, messages));
            }
            for (String theme : line.themes()) {
                csv.writeRecord(cells(report, line, report.theme(theme), messages));
            }
        }
        csv.flush();
        text.flush();
    }

    private static boolean isOfSides(String column) {
        return List.of("leaders", "staff", "side").contains(column);
    }

    private static List<String> cells(
            ComparisonReport report,
            ComparisonReport.StatementLine line,
            ComparisonReport.@Nullable ThemeLine theme,
            Messages messages) {
        Language language = messages.language();
        String question = report.questions().stream()
                .filter(part -> part.id().equals(line.question()))
                .map(part -> part.text().text(language))
                .findFirst()
                .orElse("");
        String words = line.text().orElseGet(() -> messages.text("csv.by_sense"));
        String label = theme == null ? messages.text("csv.tray") : theme.label().text(language);
        String people = theme == null ? "" : Integer.toString(theme.people());
        if (!report.leadersShown()) {
            return Stream.of(
                            question,
                            label,
                            people,
                            words,
                            line.language().map(Language::code).orElse(""))
                    .map(CsvComparisonWriter::safe)
                    .toList();
        }
        String side =
                line.side().map(shown -> messages.text("csv.side." + shown)).orElse("");
        String leaders = theme == null ? "" : Integer.toString(theme.leaders());
        String staff = theme == null ? "" : Integer.toString(theme.staff());
        return Stream.of(
                        question,
                        label,
                        people,
                        leaders,
                        staff,
                        words,
                        line.language().map(Language::code).orElse(""),
                        side)
                .map(CsvComparisonWriter::safe)
                .toList();
    }

    /** Puts an apostrophe before what a spreadsheet would run. */
    static String safe(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
