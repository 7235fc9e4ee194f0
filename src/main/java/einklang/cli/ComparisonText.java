package einklang.cli;

import einklang.analysis.Alignment;
import einklang.analysis.Cluster;
import einklang.analysis.SourceStatement;
import einklang.analysis.Tension;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes comparisons as plain text for people. */
final class ComparisonText {
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Language language) {
        this.messages = Messages.of(language);
    }

    static String write(List<Comparison> comparisons, Language language) {
        ComparisonText text = new ComparisonText(language);
        comparisons.forEach(comparison -> text.question(comparison, comparisons.size() > 1));
        return text.out.toString();
    }

    private void question(Comparison comparison, boolean several) {
        if (several) {
            line(messages.text("compareCommand.question", comparison.question()));
            line("");
        }
        alignment(comparison.alignment());
        line(comparison
                .proposal()
                .vectors()
                .map(model -> messages.text("compare.engine.vectors", model))
                .orElseGet(() -> messages.text("compare.engine.own")));
        Map<String, String> texts = new HashMap<>();
        for (SourceStatement statement : comparison.statements()) {
            texts.put(statement.id(), statement.text());
        }
        comparison.proposal().clusters().forEach(cluster -> theme(cluster, comparison, texts));
        noGoals(comparison, texts);
        tensions(comparison);
        line("");
    }

    private void alignment(Alignment alignment) {
        line(messages.text("compareCommand.level." + alignment.level().id()));
        line(messages.text("compareCommand.people", alignment.people(), alignment.withoutGoal()));
        line(messages.text(
                "compareCommand.goals",
                alignment.goals(),
                messages.number(alignment.effectiveGoals(), 1),
                alignment.singletons()));
        line(messages.text("compareCommand.shared", alignment.shared75(), alignment.shared50()));
        line(messages.text(
                "compareCommand.overlap",
                messages.percent(alignment.pairOverlap().observed()),
                messages.percent(alignment.pairOverlap().expected())));
        List<Integer> shared = alignment.sharedByPeople();
        line(messages.text("compareCommand.sharedBy", shared.get(0), shared.get(1), shared.get(2), shared.get(3)));
    }

    private void theme(Cluster cluster, Comparison comparison, Map<String, String> texts) {
        int people = comparison.people(cluster.id()).size();
        int leaders = comparison.leaders(cluster.id());
        line("");
        line(messages.text(
                "compareCommand.theme", cluster.label().text(messages.language()), people, leaders, people - leaders));
        cluster.statements().forEach(id -> line("  - " + oneLine(texts.getOrDefault(id, ""))));
        line("  " + cluster.why().text(messages.language()));
    }

    private void noGoals(Comparison comparison, Map<String, String> texts) {
        List<String> ids = comparison.proposal().statements().stream()
                .filter(statement -> statement.placements().isEmpty())
                .map(statement -> statement.id())
                .toList();
        if (!ids.isEmpty()) {
            line("");
            line(messages.text("compareCommand.noGoal"));
            ids.forEach(id -> line("  - " + oneLine(texts.getOrDefault(id, ""))));
        }
    }

    private void tensions(Comparison comparison) {
        if (comparison.tensions().isEmpty()) {
            return;
        }
        Map<String, String> labels = new HashMap<>();
        comparison
                .proposal()
                .clusters()
                .forEach(cluster -> labels.put(cluster.id(), cluster.label().text(messages.language())));
        line("");
        line(messages.text("compareCommand.tensions"));
        for (Tension tension : comparison.tensions()) {
            line("  "
                    + messages.text(
                            "compareCommand.tension",
                            labels.getOrDefault(tension.a(), tension.a()),
                            labels.getOrDefault(tension.b(), tension.b()),
                            messages.percent(tension.betweenPeople()),
                            tension.insidePeople(),
                            tension.why().text(messages.language())));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Control characters in a statement could steer a terminal. */
    private static String oneLine(String statement) {
        return statement.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    }
}
