package einklang.cli;

import einklang.analysis.Alignment;
import einklang.analysis.Cluster;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Tension;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes comparisons as JSON by docs/schema/compare-1.schema.json, keys always in the same order. */
final class ComparisonJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private ComparisonJson() {}

    /** Returns the document in plain ASCII, so that no terminal or pipe can harm it. */
    static String write(List<Comparison> comparisons) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", "compare-1");
        root.put("engine", comparisons.get(0).proposal().engine());
        comparisons
                .get(0)
                .proposal()
                .vectors()
                .ifPresentOrElse(model -> root.put("vectors", model), () -> root.putNull("vectors"));
        root.put("catalogue", comparisons.get(0).proposal().catalogue());
        ArrayNode statements = root.putArray("statements");
        for (Comparison comparison : comparisons) {
            comparison
                    .proposal()
                    .statements()
                    .forEach(statement -> statement(statements.addObject(), comparison.question(), statement));
        }
        ArrayNode questions = root.putArray("questions");
        for (Comparison comparison : comparisons) {
            ObjectNode question = questions.addObject();
            question.put("id", comparison.question());
            findings(question, comparison);
        }
        findings(root, comparisons.get(0));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void statement(ObjectNode node, String question, PlacedStatement statement) {
        node.put("id", statement.id());
        node.put("question", question);
        node.put("language", statement.language().code());
        ArrayNode themes = node.putArray("themes");
        LinkedHashSet<String> piles = new LinkedHashSet<>();
        statement.placements().forEach(placement -> piles.add(placement.cluster()));
        statement.placements().forEach(placement -> piles.addAll(placement.finer()));
        piles.forEach(themes::add);
        ArrayNode concepts = node.putArray("concepts");
        ArrayNode confidence = node.putArray("confidence");
        statement.concepts().forEach(score -> {
            concepts.add(score.concept());
            confidence.add(score.confidence());
        });
        node.put("unsure", statement.unsure());
        ArrayNode aspects = node.putArray("aspects");
        statement
                .placements()
                .forEach(placement -> aspects.addObject()
                        .put("start", placement.aspect().start())
                        .put("end", placement.aspect().end())
                        .put("theme", placement.cluster()));
        text(node.putObject("why"), statement.why());
    }

    private static void findings(ObjectNode node, Comparison comparison) {
        ArrayNode themes = node.putArray("themes");
        comparison.proposal().clusters().forEach(cluster -> theme(themes.addObject(), cluster, comparison));
        ArrayNode tensions = node.putArray("tensions");
        comparison.tensions().forEach(tension -> tension(tensions.addObject(), tension));
        alignment(node.putObject("alignment"), comparison.alignment());
    }

    private static void theme(ObjectNode node, Cluster cluster, Comparison comparison) {
        int leaders = comparison.leaders(cluster.id());
        int people = comparison.people(cluster.id()).size();
        node.put("id", cluster.id());
        text(node.putObject("label"), cluster.label());
        cluster.concept().ifPresentOrElse(concept -> node.put("concept", concept), () -> node.putNull("concept"));
        cluster.statements().forEach(node.putArray("statements")::add);
        node.put("people", people);
        node.put("leaders", leaders);
        node.put("staff", people - leaders);
        text(node.putObject("why"), cluster.why());
    }

    private static void tension(ObjectNode node, Tension tension) {
        node.put("a", tension.concernA());
        node.put("b", tension.concernB());
        node.put("betweenPeople", rounded(tension.betweenPeople()));
        node.put("insidePeople", tension.insidePeople());
        text(node.putObject("why"), tension.why());
    }

    private static void alignment(ObjectNode node, Alignment alignment) {
        node.put("people", alignment.people());
        node.put("withoutGoal", alignment.withoutGoal());
        node.put("goals", alignment.goals());
        node.put("singletons", alignment.singletons());
        node.put("effectiveGoals", rounded(alignment.effectiveGoals()));
        node.put("shared75", alignment.shared75());
        node.put("shared50", alignment.shared50());
        ObjectNode overlap = node.putObject("pairOverlap");
        overlap.put("observed", rounded(alignment.pairOverlap().observed()));
        overlap.put("expected", rounded(alignment.pairOverlap().expected()));
        alignment
                .pairOverlap()
                .corrected()
                .ifPresentOrElse(value -> overlap.put("corrected", rounded(value)), () -> overlap.putNull("corrected"));
        ArrayNode gaps = node.putArray("leaderStaffGap");
        alignment
                .leaderStaffGap()
                .forEach(gap -> gaps.addObject()
                        .put("theme", gap.pile())
                        .put("leaders", gap.leaders())
                        .put("staff", gap.staff()));
        alignment.sharedByPeople().forEach(node.putArray("sharedByPeople")::add);
        node.put("level", alignment.level().id());
        node.put("version", alignment.version());
    }

    private static void text(ObjectNode node, LocalText text) {
        for (Language language : Language.values()) {
            node.put(language.code(), text.text(language));
        }
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
