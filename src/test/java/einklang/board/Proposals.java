package einklang.board;

import einklang.analysis.Aspect;
import einklang.analysis.Cluster;
import einklang.analysis.ConceptScore;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.analysis.Proposal;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Proposals made by hand: statement to clusters, one for each of its goals; no cluster for a text without a goal. */
final class Proposals {
    private Proposals() {}

    static Proposal of(int slider, Map<String, List<String>> clusters) {
        return of(slider, clusters.entrySet());
    }

    static Proposal of(int slider, Collection<Map.Entry<String, List<String>>> statements) {
        Map<String, List<String>> members = new TreeMap<>();
        List<PlacedStatement> placed = new ArrayList<>();
        for (Map.Entry<String, List<String>> statement : statements) {
            placed.add(placed(statement.getKey(), statement.getValue()));
            statement
                    .getValue()
                    .forEach(cluster -> members.computeIfAbsent(cluster, key -> new ArrayList<>())
                            .add(statement.getKey()));
        }
        List<Cluster> clusters = new ArrayList<>();
        members.forEach((cluster, ids) ->
                clusters.add(cluster(cluster, ids.stream().distinct().sorted().toList())));
        return new Proposal("test", "hash", slider, placed, clusters);
    }

    private static PlacedStatement placed(String id, List<String> clusters) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            placements.add(new Placement(new Aspect(i, i * 5, i * 5 + 5), clusters.get(i), false));
        }
        String concept = clusters.isEmpty() ? ConceptScore.NONE : clusters.get(0);
        return new PlacedStatement(
                id, Language.DE, List.of(new ConceptScore(concept, 0.5)), false, placements, text("warum"));
    }

    private static Cluster cluster(String id, List<String> statements) {
        Optional<String> concept = id.startsWith("own") ? Optional.empty() : Optional.of(id);
        return new Cluster(id, concept, text("Worte " + id), text("Ziel " + id), statements, text("w"), text("z"));
    }

    static LocalText text(String german) {
        return LocalText.of(Language.DE, german);
    }

    /** Statements s0 to s{count-1} with none to two goals of so many clusters. */
    static Map<String, List<String>> random(Random random, int count, int clusters) {
        Map<String, List<String>> statements = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            List<String> own = new ArrayList<>();
            int goals = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
            for (int goal = 0; goal < goals; goal++) {
                own.add("c" + random.nextInt(clusters));
            }
            statements.put("s" + i, own);
        }
        return statements;
    }
}
