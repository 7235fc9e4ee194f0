package einklang.export;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.report.ComparisonReport;
import einklang.report.ComparisonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a comparison as JSON, in the shape of the command "compare" where both know a thing. Keys stand in a fixed order;
 * docs/comparison-files.md describes them.
 */
public final class JsonComparisonWriter implements ComparisonWriter {
    private static final int VERSION = 1;
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json; charset=utf-8";
    }

    @Override
    public void write(ComparisonReport report, Language language, OutputStream out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "einklang-comparison");
        root.put("version", VERSION);
        root.putAll(content(report));
        JSON.writeValue(out, root);
    }

    /** Returns what a comparison says, also as a part of other files. */
    static Map<String, Object> content(ComparisonReport report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("minAnswers", report.minAnswers());
        root.put("people", report.people());
        root.put("leadersShown", report.leadersShown());
        root.put(
                "statements",
                report.statements().stream()
                        .map(JsonComparisonWriter::statement)
                        .toList());
        root.put(
                "questions",
                report.questions().stream().map(JsonComparisonWriter::question).toList());
        return root;
    }

    private static Map<String, Object> statement(ComparisonReport.StatementLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", line.id());
        json.put("question", line.question());
        line.language().ifPresent(language -> json.put("language", language.code()));
        line.text().ifPresent(text -> json.put("text", text));
        line.side().ifPresent(side -> json.put("side", side));
        if (!line.glosses().isEmpty()) {
            json.put("glosses", texts(line.glosses()));
        }
        json.put("themes", line.themes());
        json.put("concepts", line.concepts());
        json.put("confidence", line.confidence());
        json.put("unsure", line.unsure());
        json.put(
                "aspects",
                line.aspects().stream()
                        .map(aspect -> {
                            Map<String, Object> span = new LinkedHashMap<>();
                            span.put("start", aspect.start());
                            span.put("end", aspect.end());
                            span.put("theme", aspect.theme());
                            return span;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> question(ComparisonReport.QuestionPart part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", part.id());
        json.put("kind", part.kind());
        json.put("text", texts(part.text()));
        json.put(
                "themes",
                part.themes().stream().map(JsonComparisonWriter::theme).toList());
        json.put(
                "tensions",
                part.tensions().stream().map(JsonComparisonWriter::tension).toList());
        json.put("alignment", alignment(part));
        json.put("clarity", clarity(part.clarity()));
        json.put("engine", part.engine());
        return json;
    }

    private static Map<String, Integer> clarity(Map<Integer, Integer> taps) {
        Map<String, Integer> json = new LinkedHashMap<>();
        taps.keySet().stream().sorted().forEach(tap -> json.put(Integer.toString(tap), taps.getOrDefault(tap, 0)));
        return json;
    }

    private static Map<String, Object> theme(ComparisonReport.ThemeLine theme) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", theme.id());
        json.put("label", texts(theme.label()));
        json.put("concepts", theme.concepts());
        json.put("statements", theme.statements());
        json.put("people", theme.people());
        json.put("leaders", theme.leaders());
        json.put("staff", theme.staff());
        json.put("why", texts(theme.why()));
        json.put("words", theme.telling());
        return json;
    }

    private static Map<String, Object> tension(ComparisonReport.TensionLine tension) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("a", tension.a());
        json.put("b", tension.b());
        json.put("betweenPeople", tension.betweenPeople());
        json.put("insidePeople", tension.insidePeople());
        json.put("decision", tension.decision());
        json.put("why", texts(tension.why()));
        return json;
    }

    private static Map<String, Object> alignment(ComparisonReport.QuestionPart part) {
        ComparisonReport.Figures figures = part.figures();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("people", figures.people());
        json.put("withoutGoal", figures.withoutGoal());
        json.put("goals", figures.goals());
        json.put("singletons", figures.singletons());
        json.put("effectiveGoals", figures.effectiveGoals());
        json.put("shared75", figures.shared75());
        json.put("shared50", figures.shared50());
        Map<String, Object> overlap = new LinkedHashMap<>();
        overlap.put("observed", figures.observed());
        overlap.put("expected", figures.expected());
        overlap.put("corrected", figures.corrected().orElse(null));
        json.put("pairOverlap", overlap);
        json.put(
                "leaderStaffGap",
                part.leaderStaffGap().stream().map(JsonComparisonWriter::gap).toList());
        json.put("sharedByPeople", figures.sharedByPeople());
        json.put("level", figures.level());
        json.put("version", figures.version());
        return json;
    }

    private static Map<String, Object> gap(ComparisonReport.GapLine gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("theme", gap.theme());
        json.put("leaders", gap.leaders());
        json.put("staff", gap.staff());
        return json;
    }

    static Map<String, String> texts(LocalText text) {
        Map<String, String> json = new LinkedHashMap<>();
        for (Language language : List.of(Language.values())) {
            String own = text.texts().get(language);
            if (own != null) {
                json.put(language.code(), own);
            }
        }
        return json;
    }
}
