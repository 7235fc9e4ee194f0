package einklang.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonWritersTest {
    private static ComparisonReport report(boolean leadersShown, String text) {
        LocalText label = LocalText.of("Schnell; gut", "Fast", "Rychle");
        ComparisonReport.Figures figures = new ComparisonReport.Figures(
                6, 1, 1, 0, 1.0, 1, 1, 1.0, 1.0, Optional.empty(), List.of(0, 6, 0, 0), "high", 1);
        ComparisonReport.ThemeLine theme = new ComparisonReport.ThemeLine(
                "t1", label, false, List.of("speed"), List.of("s1", "s2"), 6, 1, 5, label, List.of());
        ComparisonReport.QuestionPart question = new ComparisonReport.QuestionPart(
                "q1",
                "goals",
                LocalText.of("Ziele?", "Goals?", "Cíle?"),
                new ComparisonReport.Basis(true, leadersShown ? 1 : 0, leadersShown ? 5 : 0, 3, 0),
                List.of(theme),
                List.of(),
                figures,
                leadersShown ? List.of(new ComparisonReport.GapLine("t1", 1, 5)) : List.of(),
                Map.of(4, 6),
                "engine");
        return new ComparisonReport(
                5,
                7,
                leadersShown,
                List.of(question),
                List.of(
                        line("s1", Optional.of(text), List.of("t1"), leadersShown),
                        line("s2", Optional.empty(), List.of("t1"), false),
                        line("s3", Optional.of("Weiß nicht"), List.of(), leadersShown)));
    }

    private static ComparisonReport.StatementLine line(
            String id, Optional<String> text, List<String> themes, boolean side) {
        return new ComparisonReport.StatementLine(
                id,
                "q1",
                text.map(words -> Language.DE),
                text,
                side ? Optional.of("leaders") : Optional.empty(),
                LocalText.NONE,
                themes,
                List.of("speed"),
                text.isPresent() ? List.of(0.5) : List.of(),
                false,
                List.of());
    }

    private static String written(ComparisonWriter writer, ComparisonReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, Language.DE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> read(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                .toList();
    }

    @Test
    void tableHasALineAStatementAndTheme() throws IOException {
        List<CsvRecord> records = read(written(new CsvComparisonWriter(), report(true, "Kurz; \"knapp\"\nund gut")));

        assertThat(records).hasSize(4);
        assertThat(records.get(0).getFields()).startsWith("Frage", "Thema").contains("davon Leitung");
        assertThat(records.get(1).getFields())
                .containsExactly("Ziele?", "Schnell; gut", "6", "1", "5", "Kurz; \"knapp\"\nund gut", "de", "Leitung");
        assertThat(records.get(2).getFields()).contains("(nur dem Sinn nach gezeigt)");
        assertThat(records.get(3).getFields()).contains("(in keinem Thema)", "Weiß nicht");
    }

    @Test
    void tableKnowsNoSidesWhereNoneAreShown() throws IOException {
        List<CsvRecord> records = read(written(new CsvComparisonWriter(), report(false, "x")));

        assertThat(records).allMatch(line -> line.getFieldCount() == 5);
        assertThat(records.get(0).getFields()).doesNotContain("davon Leitung", "Seite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 171", "-2", "@SUM(A1)", "\tx", "\rx"})
    void formulaBecomesText(String text) throws IOException {
        List<CsvRecord> records = read(written(new CsvComparisonWriter(), report(false, text)));

        assertThat(records.get(1).getField(3)).isEqualTo("'" + text);
    }

    @Test
    void jsonHoldsFindingsAndOnlyShownWords() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written(new JsonComparisonWriter(), report(true, "Kurz")));

        assertThat(json.get("format").asString()).isEqualTo("einklang-comparison");
        assertThat(json.at("/questions/0/themes/0/label/cs").asString()).isEqualTo("Rychle");
        assertThat(json.at("/questions/0/alignment/level").asString()).isEqualTo("high");
        assertThat(json.at("/questions/0/alignment/pairOverlap/corrected").isNull())
                .isTrue();
        assertThat(json.at("/questions/0/alignment/leaderStaffGap/0/leaders").asInt())
                .isEqualTo(1);
        assertThat(json.at("/statements/0/text").asString()).isEqualTo("Kurz");
        assertThat(json.at("/statements/1").has("text")).isFalse();
        assertThat(json.at("/statements/1").has("side")).isFalse();
        assertThat(json.at("/questions/0/clarity/4").asInt()).isEqualTo(6);
    }
}
