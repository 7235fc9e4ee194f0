package einklang.board;

import einklang.analysis.Cluster;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Proposal;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proposal as it is kept: without a single word of respondents, so that deleting a sentence leaves nothing of it. Labels
 * and reasons name goals only; which words told is kept as places in the statements and read there as long as they exist.
 *
 * @param id random key
 * @param telling places of the words that decided, by statement, in the order of the text
 */
public record StoredProposal(String id, Proposal proposal, Map<String, List<Span>> telling) {
    private static final Pattern QUOTED = Pattern.compile("[„“]([^„“”]+)[“”]");
    private static final LocalText NOTHING = new LocalText(Map.of());

    public StoredProposal {
        Map<String, List<Span>> kept = new TreeMap<>();
        telling.forEach((statement, spans) -> kept.put(statement, List.copyOf(spans)));
        telling = Map.copyOf(kept);
    }

    /**
     * Takes the words out of a fresh proposal.
     *
     * @param text returns the text of a statement by its key
     */
    public static StoredProposal of(String id, Proposal fresh, UnaryOperator<String> text) {
        Map<String, List<Span>> telling = new TreeMap<>();
        List<PlacedStatement> statements = new ArrayList<>();
        for (PlacedStatement statement : fresh.statements()) {
            List<Span> spans = spans(statement.why(), text.apply(statement.id()));
            if (!spans.isEmpty() && !statement.placements().isEmpty()) {
                telling.put(statement.id(), spans);
            }
            statements.add(new PlacedStatement(
                    statement.id(),
                    statement.language(),
                    statement.concepts(),
                    statement.unsure(),
                    statement.placements(),
                    NOTHING));
        }
        List<Cluster> clusters =
                fresh.clusters().stream().map(StoredProposal::wordless).toList();
        return new StoredProposal(
                id, new Proposal(fresh.engine(), fresh.catalogue(), fresh.slider(), statements, clusters), telling);
    }

    private static Cluster wordless(Cluster cluster) {
        return new Cluster(
                cluster.id(),
                cluster.concept(),
                cluster.safeLabel(),
                cluster.safeLabel(),
                cluster.statements(),
                cluster.goalWhy(),
                cluster.goalWhy());
    }

    /** Finds the words that a reason quotes, as whole words of the text that it speaks of. */
    private static List<Span> spans(LocalText why, String text) {
        Set<Span> spans = new HashSet<>();
        why.texts().values().forEach(reason -> {
            Matcher quoted = QUOTED.matcher(reason);
            while (quoted.find()) {
                Matcher word = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(quoted.group(1)) + "(?![\\p{L}\\p{N}])")
                        .matcher(text);
                if (word.find()) {
                    spans.add(new Span(word.start(), word.end()));
                }
            }
        });
        return spans.stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }
}
