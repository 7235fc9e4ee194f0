package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds the proposal from what was decided about each aspect. */
final class Piling {
    private static final String OWN = "own-";

    private final Catalogue catalogue;
    private final Labels labels;
    private final Thresholds thresholds;
    private final Reasons reasons;

    Piling(Catalogue catalogue, Labels labels, Thresholds thresholds) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.thresholds = thresholds;
        this.reasons = new Reasons(catalogue);
    }

    Proposal proposal(String engine, int slider, List<ReadStatement> read, List<Finding> findings) {
        IdentityHashMap<Finding, String> clusterOf = new IdentityHashMap<>();
        Map<String, List<Finding>> members = new LinkedHashMap<>();
        Map<Integer, String> ownPiles = new HashMap<>();
        FinerPiles finer = new FinerPiles(thresholds.finerPiles() ? findings : List.of(), labels);
        for (Finding finding : findings) {
            if (finding.decision() != Decision.NO_GOAL) {
                String cluster = finding.decision() == Decision.CATALOGUE
                        ? finer.of(finding).orElse(labels.name(finding.label()))
                        : ownPiles.computeIfAbsent(finding.twin(), twin -> OWN + (ownPiles.size() + 1));
                clusterOf.put(finding, cluster);
                members.computeIfAbsent(cluster, key -> new ArrayList<>()).add(finding);
            }
        }
        return new Proposal(engine, catalogue.hash(), slider, placed(read, findings, clusterOf), clusters(members));
    }

    private List<PlacedStatement> placed(
            List<ReadStatement> read, List<Finding> findings, Map<Finding, String> clusterOf) {
        Map<String, List<Finding>> byStatement = new TreeMap<>();
        read.forEach(statement -> byStatement.put(statement.source().id(), new ArrayList<>()));
        for (Finding finding : findings) {
            byStatement.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding);
        }
        List<PlacedStatement> placed = new ArrayList<>();
        for (ReadStatement statement : read) {
            List<Finding> own = byStatement.getOrDefault(statement.source().id(), List.of());
            placed.add(placed(statement, own, clusterOf));
        }
        return placed;
    }

    private PlacedStatement placed(ReadStatement statement, List<Finding> own, Map<Finding, String> clusterOf) {
        List<Placement> placements = new ArrayList<>();
        List<Finding> goals = new ArrayList<>();
        for (Finding finding : own) {
            String cluster = clusterOf.get(finding);
            if (cluster != null) {
                goals.add(finding);
                place(placements, new Placement(finding.part().aspect(), cluster, isUnsure(finding), finding.finer()));
            }
        }
        boolean unsure = goals.isEmpty() ? own.stream().anyMatch(this::isUnsureNoGoal) : isUnsure(goals.get(0));
        return new PlacedStatement(
                statement.source().id(),
                statement.language(),
                concepts(own, goals),
                unsure,
                placements,
                reasons.statement(goals.isEmpty() ? own : goals, labels));
    }

    /** Neighbouring aspects of one pile ("ochota, trpělivost") are one goal said twice: one card. */
    private static void place(List<Placement> placements, Placement next) {
        int last = placements.size() - 1;
        if (last < 0 || !placements.get(last).cluster().equals(next.cluster())) {
            placements.add(next);
            return;
        }
        Placement before = placements.get(last);
        Aspect whole = new Aspect(
                before.aspect().ordinal(),
                before.aspect().start(),
                next.aspect().end());
        List<String> finer = Stream.concat(before.finer().stream(), next.finer().stream())
                .distinct()
                .toList();
        placements.set(last, new Placement(whole, next.cluster(), before.unsure() && next.unsure(), finer));
    }

    /** The goals of the aspects, surest first, then second goals by falling score. */
    private List<ConceptScore> concepts(List<Finding> own, List<Finding> goals) {
        Map<String, Double> scores = new LinkedHashMap<>();
        List<Finding> surestFirst = new ArrayList<>(goals);
        surestFirst.sort(Comparator.comparingDouble(finding -> -score(finding)));
        surestFirst.forEach(finding -> scores.putIfAbsent(labels.name(finding.label()), score(finding)));
        List<Finding> byScore = new ArrayList<>(goals);
        byScore.sort(Comparator.comparingDouble(finding -> -secondScore(finding)));
        for (Finding finding : byScore) {
            if (secondScore(finding) >= thresholds.second()) {
                scores.putIfAbsent(labels.name(labels.secondGoal(finding.part().scores())), secondScore(finding));
            }
        }
        List<ConceptScore> concepts = new ArrayList<>();
        scores.forEach((concept, score) -> concepts.add(new ConceptScore(concept, confidence(score))));
        return concepts.isEmpty() ? List.of(new ConceptScore(ConceptScore.NONE, noGoalConfidence(own))) : concepts;
    }

    private static double score(Finding finding) {
        return finding.part().scores()[finding.label()];
    }

    private double secondScore(Finding finding) {
        return finding.part().scores()[labels.secondGoal(finding.part().scores())];
    }

    private double noGoalConfidence(List<Finding> own) {
        return own.stream()
                .mapToDouble(
                        finding -> confidence(labels.noGoalScore(finding.part().scores())))
                .min()
                .orElse(1);
    }

    /** A logistic curve over the score, fitted on the open corpus; StrictMath, rounded, for equal figures everywhere. */
    private static double confidence(double score) {
        return StrictMath.rint(10_000 / (1 + StrictMath.exp(-2.7 * score))) / 10_000;
    }

    private boolean isUnsure(Finding finding) {
        double[] scores = finding.part().scores();
        double best = scores[finding.label()];
        return finding.decision() == Decision.OWN
                || best < thresholds.unsureScore()
                || best - Math.max(secondScore(finding), labels.noGoalScore(scores)) < thresholds.unsureLead();
    }

    private boolean isUnsureNoGoal(Finding finding) {
        double[] scores = finding.part().scores();
        return labels.noGoalScore(scores) - scores[finding.label()] < thresholds.unsureLead();
    }

    private List<Cluster> clusters(Map<String, List<Finding>> members) {
        List<Cluster> clusters = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Finding>> entry : members.entrySet()) {
            boolean own = entry.getValue().get(0).decision() == Decision.OWN;
            clusters.add(
                    own
                            ? ownCluster(entry.getKey(), number++, entry.getValue())
                            : cluster(entry.getKey(), entry.getValue()));
        }
        clusters.sort(Comparator.comparingInt(
                        (Cluster cluster) -> -cluster.statements().size())
                .thenComparing(Cluster::id));
        return clusters;
    }

    private Cluster cluster(String id, List<Finding> findings) {
        String concept = labels.name(findings.get(0).label());
        LocalText name = id.equals(concept) ? reasons.label(concept, findings) : reasons.finerLabel(id);
        return new Cluster(
                id,
                Optional.of(concept),
                name,
                name,
                ids(findings),
                reasons.pile(concept, findings),
                reasons.pileByGoal(concept));
    }

    private Cluster ownCluster(String id, int number, List<Finding> findings) {
        Finding first = findings.get(0);
        return new Cluster(
                id,
                Optional.empty(),
                LocalText.of(first.statement().language(), Reasons.words(first)),
                reasons.ownLabel(number),
                ids(findings),
                reasons.ownPile(first),
                reasons.ownPileByGoal());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).distinct().sorted().toList();
    }
}
