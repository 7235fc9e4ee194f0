package einklang.cli.evaluation;

import einklang.cli.evaluation.ScenarioScore.Hits;
import einklang.cli.evaluation.ScenarioScore.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One working-out: who is counted, then one method a figure. */
final class Scoring {
    /** Reported pairs that are read beyond the number of the person's. */
    private static final int MORE_TENSIONS = 2;

    private final Scenario scenario;
    private final Result result;
    private final Map<String, String> languages;
    private final List<String> counted;
    private final List<String> goals;
    private final Map<String, Set<String>> wanted = new HashMap<>();
    private final Map<String, Set<String>> found = new HashMap<>();

    Scoring(Scenario scenario, Result result, Predicate<String> filter) {
        this.scenario = scenario;
        this.result = result;
        this.languages = scenario.languages();
        this.counted = scenario.gold().keySet().stream().filter(filter).toList();
        this.goals = counted.stream().filter(id -> gold(id).isGoal()).toList();
        for (String id : goals) {
            wanted.put(id, gold(id).real());
            List<String> piles = result.pilesOf(id);
            found.put(id, piles.isEmpty() ? Set.of(alone(id)) : Set.copyOf(piles));
        }
    }

    ScenarioScore score() {
        Map<String, Hits> byLanguage = new TreeMap<>();
        Hits pairs = pairs(byLanguage);
        List<Set<String>> reported = reported();
        Share hits = new Share(
                (int) scenario.tensions().stream()
                        .filter(first(reported, scenario.tensions().size() + MORE_TENSIONS)::contains)
                        .count(),
                scenario.tensions().size());
        int alarms =
                (int) scenario.lookAlikes().stream().filter(reported::contains).count();
        return new ScenarioScore(
                counted.size(),
                pairs,
                byLanguage,
                bcubed(),
                goals(),
                noGoal(),
                hits,
                alarms,
                reported.size(),
                result.level().map(scenario.level()::equals));
    }

    private Scenario.Gold gold(String id) {
        Scenario.Gold gold = scenario.gold().get(id);
        if (gold == null) {
            throw new IllegalArgumentException("statement: found '" + id + "', wanted one of " + scenario.id());
        }
        return gold;
    }

    /** A statement without a pile stands for itself. */
    private static String alone(String id) {
        return "alone:" + id;
    }

    private Hits pairs(Map<String, Hits> byLanguage) {
        Hits pairs = Hits.NOTHING;
        for (int i = 0; i < goals.size(); i++) {
            for (int j = i + 1; j < goals.size(); j++) {
                boolean together = meet(wanted, goals.get(i), goals.get(j));
                boolean put = meet(found, goals.get(i), goals.get(j));
                pairs = pairs.with(together, put);
                String language = languages.getOrDefault(goals.get(i), "");
                if (language.equals(languages.get(goals.get(j)))) {
                    Hits before = byLanguage.getOrDefault(language, Hits.NOTHING);
                    byLanguage.put(language, before.with(together, put));
                }
            }
        }
        return pairs;
    }

    private static boolean meet(Map<String, Set<String>> piles, String one, String other) {
        Set<String> others = piles.getOrDefault(other, Set.of());
        return piles.getOrDefault(one, Set.of()).stream().anyMatch(others::contains);
    }

    private double bcubed() {
        double precision = 0;
        double recall = 0;
        for (String id : goals) {
            int put = 0;
            int together = 0;
            int both = 0;
            for (String other : goals) {
                boolean samePut = firstPile(id).equals(firstPile(other));
                boolean sameGold =
                        gold(id).piles().get(0).equals(gold(other).piles().get(0));
                put += samePut ? 1 : 0;
                together += sameGold ? 1 : 0;
                both += samePut && sameGold ? 1 : 0;
            }
            precision += both / (double) put;
            recall += both / (double) together;
        }
        return goals.isEmpty() ? 1 : 2 * precision * recall / goals.size() / (precision + recall);
    }

    private String firstPile(String id) {
        return result.pilesOf(id).stream().findFirst().orElse(alone(id));
    }

    private Map<String, Share> goals() {
        Map<String, Share> shares = new TreeMap<>();
        for (String id : counted) {
            result.firstGoal(id).ifPresent(first -> {
                Share one = new Share(gold(id).goals().contains(first) ? 1 : 0, 1);
                shares.merge(languages.getOrDefault(id, "?"), one, Share::plus);
            });
        }
        return shares;
    }

    private Hits noGoal() {
        Hits hits = Hits.NOTHING;
        for (String id : counted) {
            boolean none = result.pilesOf(id).isEmpty()
                    && result.firstGoal(id).filter("none"::equals).isPresent();
            hits = hits.with(!gold(id).isGoal(), none);
        }
        return hits;
    }

    /** Each pile stands for the person's pile that it overlaps most; a pair within one of these says nothing. */
    private List<Set<String>> reported() {
        Map<String, String> near = near(members(found), members(wanted));
        Set<Set<String>> reported = new LinkedHashSet<>();
        for (Result.Pair tension : result.tensions()) {
            String a = near.get(tension.a());
            String b = near.get(tension.b());
            if (a != null && b != null && !a.equals(b)) {
                reported.add(Set.of(a, b));
            }
        }
        return new ArrayList<>(reported);
    }

    private Map<String, Set<String>> members(Map<String, Set<String>> piles) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (String id : goals) {
            piles.getOrDefault(id, Set.of())
                    .forEach(pile -> members.computeIfAbsent(pile, key -> new TreeSet<>())
                            .add(id));
        }
        return members;
    }

    private static Map<String, String> near(Map<String, Set<String>> piles, Map<String, Set<String>> golds) {
        Map<String, String> near = new HashMap<>();
        piles.forEach((pile, members) -> {
            double best = -1;
            for (Map.Entry<String, Set<String>> gold : golds.entrySet()) {
                double overlap = jaccard(members, gold.getValue());
                if (overlap > best) {
                    best = overlap;
                    near.put(pile, gold.getKey());
                }
            }
        });
        return near;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) (one.size() + other.size() - both.size());
    }

    private static List<Set<String>> first(List<Set<String>> reported, int most) {
        return reported.subList(0, Math.min(most, reported.size()));
    }
}
