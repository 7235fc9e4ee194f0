package einklang.export;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a line a statement and theme as CSV. */
public final class CsvComparisonWriter implements ComparisonWriter {
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
        CsvTable csv = CsvTable.on(out);
        Messages messages = Messages.of(language);
        csv.line(Stream.of("question", "theme", "people", "leaders", "staff", "statement", "language", "side")
                .filter(column -> report.leadersShown() || !isOfSides(column))
                .map(column -> messages.text("csv." + column))
                .toList());
        for (ComparisonReport.StatementLine line : report.statements()) {
            if (line.themes().isEmpty()) {
                csv.line(cells(report, line, null, messages));
            }
            for (String theme : line.themes()) {
                csv.line(cells(report, line, report.theme(theme), messages));
            }
        }
        csv.end();
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
                .toList();
    }
}
