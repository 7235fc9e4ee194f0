package einklang.export;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The released statements as a table: a line a statement and theme, in the order mixed anew for this report. */
final class StatementRows {
    private final ComparisonReport report;
    private final Messages messages;
    private final boolean glossed;

    private StatementRows(ComparisonReport report, Language language) {
        this.report = report;
        this.messages = Messages.of(language);
        this.glossed = report.hasGlosses(language);
    }

    /** Returns the table; columns of sides and of translations only where there are any. */
    static Rows of(ComparisonReport report, Language language) {
        return new StatementRows(report, language).rows();
    }

    private Rows rows() {
        List<List<Object>> lines = new ArrayList<>();
        for (ComparisonReport.StatementLine line : report.statements()) {
            if (line.themes().isEmpty()) {
                lines.add(cells(line, null));
            }
            line.themes().forEach(theme -> lines.add(cells(line, report.theme(theme))));
        }
        return new Rows(
                heads().stream().map(column -> messages.text("csv." + column)).toList(), lines);
    }

    private List<String> heads() {
        List<String> heads = report.leadersShown()
                ? List.of("question", "theme", "people", "leaders", "staff", "statement", "language", "side")
                : List.of("question", "theme", "people", "statement", "language");
        return glossed ? Stream.concat(heads.stream(), Stream.of("gloss")).toList() : heads;
    }

    private List<Object> cells(ComparisonReport.StatementLine line, ComparisonReport.@Nullable ThemeLine theme) {
        Language language = messages.language();
        List<Object> cells = new ArrayList<>();
        cells.add(question(line));
        cells.add(theme == null ? messages.text("csv.tray") : theme.label().text(language));
        cells.add(theme == null ? "" : theme.people());
        if (report.leadersShown()) {
            cells.add(theme == null ? "" : theme.leaders());
            cells.add(theme == null ? "" : theme.staff());
        }
        cells.add(line.text().orElseGet(() -> messages.text("csv.by_sense")));
        cells.add(line.language().map(Language::code).orElse(""));
        if (report.leadersShown()) {
            cells.add(
                    line.side().map(shown -> messages.text("csv.side." + shown)).orElse(""));
        }
        if (glossed) {
            cells.add(line.glosses().find(language).orElse(""));
        }
        return cells;
    }

    private String question(ComparisonReport.StatementLine line) {
        return report.questions().stream()
                .filter(part -> part.id().equals(line.question()))
                .map(part -> part.text().text(messages.language()))
                .findFirst()
                .orElse("");
    }
}
