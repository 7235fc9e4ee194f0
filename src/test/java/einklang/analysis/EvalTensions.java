package einklang.analysis;

import einklang.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * How well the tensions of a proposal meet those that the author of a scenario saw. Every pile or finer goal stands for the
 * author's pile that it shares most statements with (Jaccard index, ties by id).
 *
 * @param hits tensions of the author's among the first (their number + 2) of the proposal
 * @param wanted how many the author saw
 * @param alarms pairs that the author knows to be no tension
 * @param level whether the level is the author's
 */
record EvalTensions(int hits, int wanted, int alarms, boolean level) {
    static EvalTensions of(EvalScenario scenario, Proposal proposal, Catalogue catalogue) {
        Piles piles = piles(scenario, proposal);
        List<Set<String>> found = found(scenario, proposal, Tensions.between(piles, catalogue));
        List<Set<String>> wanted = pairs(scenario.json().get("tensions"));
        List<Set<String>> first = found.subList(0, Math.min(found.size(), wanted.size() + 2));
        int hits = (int) wanted.stream().filter(first::contains).count();
        int alarms = (int) pairs(scenario.json().get("not_tensions")).stream()
                .filter(found::contains)
                .count();
        String level = Alignment.of(piles).level().id();
        return new EvalTensions(hits, wanted.size(), alarms, level.equals(scenario.verdict()));
    }

    private static Piles piles(EvalScenario scenario, Proposal proposal) {
        Map<String, SourceStatement> byId = new TreeMap<>();
        Map<String, Person> people = new TreeMap<>();
        scenario.statements().forEach(statement -> {
            byId.put(statement.id(), statement);
            people.put(statement.person(), new Person(statement.person(), statement.leader()));
        });
        Map<String, Map<String, Set<String>>> finer = new TreeMap<>();
        proposal.statements()
                .forEach(statement -> statement
                        .placements()
                        .forEach(placement -> placement
                                .finer()
                                .forEach(id -> finer.computeIfAbsent(placement.cluster(), key -> new TreeMap<>())
                                        .computeIfAbsent(id, key -> new TreeSet<>())
                                        .add(byId.get(statement.id()).person()))));
        List<Pile> piles = new ArrayList<>();
        for (Cluster cluster : proposal.clusters()) {
            Set<String> named = new TreeSet<>();
            cluster.statements().forEach(id -> named.add(byId.get(id).person()));
            Set<String> concepts = cluster.concept().map(Set::of).orElse(Set.of());
            piles.add(new Pile(cluster.id(), concepts, named, finer.getOrDefault(cluster.id(), Map.of())));
        }
        return Piles.of(List.copyOf(people.values()), piles);
    }

    private static List<Set<String>> found(EvalScenario scenario, Proposal proposal, List<Tension> tensions) {
        Map<String, Set<String>> members = new TreeMap<>();
        proposal.statements()
                .forEach(statement -> statement.placements().forEach(placement -> {
                    if (scenario.gold(statement.id()).isGoal()) {
                        add(members, placement.cluster(), statement.id());
                        placement.finer().forEach(id -> add(members, id, statement.id()));
                    }
                }));
        Map<String, Set<String>> themes = new TreeMap<>();
        scenario.gold().forEach((id, gold) -> gold.piles().forEach(theme -> add(themes, theme, id)));
        List<Set<String>> found = new ArrayList<>();
        for (Tension tension : tensions) {
            Optional<String> a = nearest(members.getOrDefault(tension.concernA(), Set.of()), themes);
            Optional<String> b = nearest(members.getOrDefault(tension.concernB(), Set.of()), themes);
            if (a.isPresent() && b.isPresent() && !a.equals(b) && !found.contains(Set.of(a.get(), b.get()))) {
                found.add(Set.of(a.get(), b.get()));
            }
        }
        return found;
    }

    private static void add(Map<String, Set<String>> sets, String key, String id) {
        sets.computeIfAbsent(key, one -> new TreeSet<>()).add(id);
    }

    private static Optional<String> nearest(Set<String> members, Map<String, Set<String>> themes) {
        return members.isEmpty()
                ? Optional.empty()
                : themes.entrySet().stream()
                        .max(Comparator.comparingDouble(
                                        (Map.Entry<String, Set<String>> theme) -> jaccard(members, theme.getValue()))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey);
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) (one.size() + other.size() - both.size());
    }

    private static List<Set<String>> pairs(JsonNode tensions) {
        List<Set<String>> pairs = new ArrayList<>();
        tensions.forEach(
                one -> pairs.add(Set.of(one.get("a").asString(), one.get("b").asString())));
        return pairs;
    }
}
