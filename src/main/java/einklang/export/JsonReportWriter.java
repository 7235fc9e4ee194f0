package einklang.export;

import einklang.report.Audience;
import einklang.report.Part;
import einklang.report.Report;
import einklang.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON. Keys stand in a fixed order; docs/schema/report-1.schema.json describes them. */
public final class JsonReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json; charset=utf-8";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("format", "einklang-report");
        root.put("version", Report.VERSION);
        root.put("language", report.language().code());
        root.put("audience", report.audience().map(Audience::path).orElse(null));
        root.put("parts", report.parts().stream().map(Part::path).toList());
        root.put("cover", cover(report.cover()));
        root.put("people", people(report.people()));
        root.put(
                "summary",
                report.summary().stream().map(JsonReportWriter::paragraph).toList());
        root.put(
                "comparison",
                report.comparison().map(JsonComparisonWriter::content).orElse(null));
        root.put("plan", PlanJson.of(report.plan()));
        root.put("findings", report.findings());
        root.put("method", report.method());
        root.put("hidden", report.hidden());
        JsonComparisonWriter.JSON.writeValue(out, root);
    }

    private static Map<String, Object> cover(Report.Cover cover) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", cover.title());
        json.put("organisation", cover.organisation());
        json.put("client", cover.client());
        json.put("consultant", cover.consultant());
        json.put("date", cover.date().toString());
        json.put("round", cover.round());
        json.put("trial", cover.trial());
        return json;
    }

    private static Map<String, @Nullable Object> people(Report.People people) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("answered", people.answered());
        json.put("invited", people.invited().isPresent() ? people.invited().getAsInt() : null);
        json.put("minAnswers", people.minAnswers());
        json.put("leadersShown", people.leadersShown());
        json.put("leaders", people.leaders());
        return json;
    }

    private static Map<String, Object> paragraph(einklang.report.Paragraph paragraph) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", paragraph.id());
        json.put("text", paragraph.text());
        json.put("edited", paragraph.edited());
        return json;
    }
}
