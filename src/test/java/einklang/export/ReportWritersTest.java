package einklang.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import einklang.cli.SchemaCheck;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.PlanItem;
import einklang.report.ComparisonReport;
import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWritersTest {
    private static Report whole(Language language) {
        return SampleReports.report(
                language,
                Optional.of(SampleReports.comparison(true, "open", "=cmd()|' /C calc'!A0")),
                SamplePlans.everyKind());
    }

    private static byte[] written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static JsonNode json(Report report) throws IOException {
        return JsonMapper.shared().readTree(written(new JsonReportWriter(), report));
    }

    private static List<String> problems(JsonNode json) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("docs/schema/report-1.schema.json")));
        return new SchemaCheck(schema).problems(json);
    }

    private static Map<String, List<CsvRecord>> tables(Report report) throws IOException {
        Map<String, List<CsvRecord>> tables = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(written(new ZipReportWriter(), report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("pictures/")) {
                    continue;
                }
                String csv = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(csv).startsWith("\uFEFF");
                tables.put(
                        entry.getName(),
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                                .toList());
            }
        }
        return tables;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void jsonKeepsToItsSchema(Language language) throws IOException {
        assertThat(problems(json(whole(language)))).isEmpty();
    }

    private static Report glossed(Language language) {
        ComparisonReport comparison = SampleReports.comparison(true, "open", "schnell");
        LocalText glosses = LocalText.of("", "=HYPERLINK(1)", "");
        return SampleReports.report(language, Optional.of(SampleReports.glossed(comparison, glosses)), List.of());
    }

    @Test
    void translationsStandInAColumnOfTheirOwnOnlyWhereThereAreAny() throws IOException {
        List<CsvRecord> english = tables(glossed(Language.EN)).get("statements.csv");

        assertThat(english.get(0).getFields()).endsWith("Facilitator’s translation");
        assertThat(english.stream().map(line -> line.getField(line.getFieldCount() - 1)))
                .containsExactly("Facilitator’s translation", "'=HYPERLINK(1)", "", "");
        assertThat(tables(glossed(Language.CS)).get("statements.csv").get(0).getFields())
                .doesNotContain("Překlad facilitátora")
                .hasSameSizeAs(
                        tables(whole(Language.CS)).get("statements.csv").get(0).getFields());
    }

    @Test
    void jsonWithTranslationsKeepsToItsSchema() throws IOException {
        JsonNode json = json(glossed(Language.DE));

        assertThat(problems(json)).isEmpty();
        assertThat(json.findValues("glosses")).singleElement().asString().isEqualTo("{\"en\":\"=HYPERLINK(1)\"}");
    }

    @Test
    void jsonOfAnEmptyWorkshopKeepsToItsSchemaToo() throws IOException {
        JsonNode json = json(SampleReports.report(Language.CS, Optional.empty(), List.of()));

        assertThat(problems(json)).isEmpty();
        assertThat(json.get("comparison").isNull()).isTrue();
        assertThat(json.at("/plan/goals").isEmpty()).isTrue();
    }

    @Test
    void schemaFindsWhatIsWrong() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(json(whole(Language.DE)).toString().replace("\"weight\":5", "\"weight\":6"));

        assertThat(problems(json)).singleElement().asString().contains("/plan/goals/0/weight");
    }

    @Test
    void jsonHoldsExactDecimalsAndNoKeyOfTheDatabase() throws IOException {
        JsonNode plan = json(whole(Language.DE)).get("plan");

        assertThat(plan.at("/indicators/0/target").asString()).isEqualTo("-0.0000001");
        assertThat(plan.at("/commitments/0/amount").asString()).isEqualTo("123456789012345.10");
        assertThat(plan.at("/goals/0/themes/0").asString()).isEqualTo("t1");
        assertThat(plan.toString()).doesNotContain("lineage");
    }

    @Test
    void zipHasATableForEachKindOfThing() throws IOException {
        Map<String, List<CsvRecord>> tables = tables(whole(Language.DE));

        assertThat(tables.keySet())
                .containsExactly(
                        "piles.csv",
                        "tensions.csv",
                        "goals.csv",
                        "non-goals.csv",
                        "trade-offs.csv",
                        "commitments.csv",
                        "company-goals.csv",
                        "measures.csv",
                        "matrix.csv",
                        "indicators.csv",
                        "readings.csv",
                        "statements.csv");
        assertThat(tables.values()).allMatch(lines -> lines.size() > 1);
        assertThat(tables.get("matrix.csv").get(1).getFields()).containsExactly("Rückruf", "Schnell", "-3", "weil");
        assertThat(tables.get("indicators.csv").get(1).getFields()).contains("12,50", "-0,0000001", "2027-06-30");
        assertThat(tables.get("piles.csv").get(1).getFields()).containsExactly("Ziele?", "Schnell sein", "6", "1", "5");
    }

    @Test
    void tablesSayWhatIsNoGoalWhatGoesFirstAndWhatTheLeadershipGives() throws IOException {
        Map<String, List<CsvRecord>> tables = tables(whole(Language.DE));

        assertThat(tables.get("non-goals.csv").get(0).getFields()).containsExactly("Bewusst nicht unser Ziel", "Warum");
        assertThat(tables.get("trade-offs.csv").get(0).getFields())
                .containsExactly("Geht vor", "Steht zurück", "Untergrenze");
        assertThat(tables.get("commitments.csv").get(1).getFields())
                .hasSize(7)
                .startsWith("Schnell")
                .contains("123456789012345,10");
        assertThat(tables.get("company-goals.csv").get(0).getFields())
                .containsExactly("Unternehmensziel", "Ziel", "Beitrag");
    }

    @Test
    void zipOfAnEmptyWorkshopHasHeadsOnly() throws IOException {
        Map<String, List<CsvRecord>> tables = tables(SampleReports.report(Language.EN, Optional.empty(), List.of()));

        assertThat(tables).doesNotContainKeys("piles.csv", "statements.csv");
        assertThat(tables.values()).allMatch(lines -> lines.size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "@SUM(A1)", "+1", "-1", "\t=1"})
    void formulaOfAnyoneBecomesText(String formula) throws IOException {
        List<PlanItem> items = List.of(
                SamplePlans.goal("g", 1),
                SamplePlans.measure("m", 1),
                new einklang.plan.Effect("m", "g", 0, 9, formula));
        String shown = formula.strip();

        assertThat(tables(SampleReports.report(Language.DE, Optional.empty(), items))
                        .get("matrix.csv")
                        .get(1)
                        .getFields())
                .endsWith("'" + shown);
    }

    @Test
    void wordsOfPeopleAreNoFormulaEither() throws IOException {
        assertThat(tables(whole(Language.DE)).get("statements.csv").get(1).getFields())
                .contains("'=cmd()|' /C calc'!A0");
    }
}
