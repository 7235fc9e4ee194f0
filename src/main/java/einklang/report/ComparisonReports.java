package einklang.report;

import einklang.analysis.Alignment;
import einklang.analysis.ConceptScore;
import einklang.analysis.PlacedStatement;
import einklang.board.Card;
import einklang.board.Comparison;
import einklang.board.ShownTension;
import einklang.board.ShownTheme;
import einklang.survey.DisclosurePlan;
import einklang.survey.ReleasedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** One putting-together of a {@link ComparisonReport}; the keys of the database stay in here. */
public final class ComparisonReports {
    private record Lying(Card card, String question, Optional<String> theme) {}

    private final RandomGenerator random;
    private final Map<String, String> statementIds = new HashMap<>();
    private final Map<String, String> themeIds = new HashMap<>();

    private ComparisonReports(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Puts the comparisons of a round together.
     *
     * @param random mixes the statements
     */
    public static ComparisonReport of(DisclosurePlan plan, List<Comparison> comparisons, RandomGenerator random) {
        return new ComparisonReports(random).report(plan, comparisons);
    }

    /** Puts them together as {@link #of} does, and tells the id of each theme by its lineage. */
    static WithLineages withLineages(DisclosurePlan plan, List<Comparison> comparisons, RandomGenerator random) {
        ComparisonReports putting = new ComparisonReports(random);
        ComparisonReport report = putting.report(plan, comparisons);
        Map<String, String> lineages = new HashMap<>();
        comparisons.forEach(comparison -> comparison
                .themes()
                .forEach(theme -> lineages.putIfAbsent(theme.theme().lineage(), id(putting.themeIds, theme.id()))));
        return new WithLineages(report, lineages);
    }

    /** A comparison together with the ids that its themes have in it. */
    record WithLineages(ComparisonReport report, Map<String, String> themes) {
        WithLineages {
            themes = Map.copyOf(themes);
        }
    }

    private ComparisonReport report(DisclosurePlan plan, List<Comparison> comparisons) {
        Map<String, List<Lying>> cards = new LinkedHashMap<>();
        for (int i = 0; i < comparisons.size(); i++) {
            collect(comparisons.get(i), "q" + (i + 1), cards);
        }
        List<String> mixed = mixed(new ArrayList<>(new TreeSet<>(cards.keySet())));
        mixed.forEach(key -> statementIds.put(key, "s" + (statementIds.size() + 1)));
        Map<String, PlacedStatement> placed = new HashMap<>();
        comparisons.forEach(comparison ->
                comparison.board().proposal().statements().forEach(statement -> placed.put(statement.id(), statement)));
        List<ComparisonReport.StatementLine> lines = mixed.stream()
                .map(key -> line(cards.getOrDefault(key, List.of()), Optional.ofNullable(placed.get(key))))
                .toList();
        List<ComparisonReport.QuestionPart> parts = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            parts.add(part(comparisons.get(i), "q" + (i + 1)));
        }
        return new ComparisonReport(plan.minAnswers(), plan.people(), plan.leadersShown(), parts, lines);
    }

    private void collect(Comparison comparison, String question, Map<String, List<Lying>> cards) {
        for (ShownTheme theme : comparison.themes()) {
            themeIds.put(theme.id(), "t" + (themeIds.size() + 1));
            theme.cards().forEach(card -> put(cards, new Lying(card, question, Optional.of(id(themeIds, theme.id())))));
        }
        comparison.tray().forEach(card -> put(cards, new Lying(card, question, Optional.empty())));
    }

    private static void put(Map<String, List<Lying>> cards, Lying lying) {
        cards.computeIfAbsent(lying.card().key().statement(), key -> new ArrayList<>())
                .add(lying);
    }

    private List<String> mixed(List<String> keys) {
        for (int i = keys.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            String kept = keys.get(i);
            keys.set(i, keys.get(other));
            keys.set(other, kept);
        }
        return keys;
    }

    private static String id(Map<String, String> ids, String key) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("report: a thing without an id");
        }
        return id;
    }

    private ComparisonReport.StatementLine line(List<Lying> cards, Optional<PlacedStatement> placed) {
        List<Lying> ordered = cards.stream()
                .sorted((one, other) -> one.card().key().compareTo(other.card().key()))
                .toList();
        Lying first = ordered.get(0);
        List<ComparisonReport.AspectLine> aspects =
                ordered.stream().flatMap(lying -> aspect(lying).stream()).toList();
        List<ConceptScore> concepts = placed.map(PlacedStatement::concepts).orElse(List.of());
        return new ComparisonReport.StatementLine(
                id(statementIds, first.card().key().statement()),
                first.question(),
                first.card().words().map(words -> first.card().language()),
                first.card().words(),
                first.card().side().map(ComparisonReports::word),
                first.card().glosses(),
                ordered.stream()
                        .flatMap(lying -> lying.theme().stream())
                        .distinct()
                        .toList(),
                concepts.stream().map(ConceptScore::concept).toList(),
                confidence(first.card(), concepts),
                ordered.stream().anyMatch(lying -> lying.card().unsure()),
                aspects);
    }

    /** Scores are a fingerprint: with the same engine, guesses at hidden words could be tried until the scores fit. */
    private static List<Double> confidence(Card card, List<ConceptScore> concepts) {
        boolean whole = card.words()
                .filter(words -> !words.contains(ReleasedStatement.MASK))
                .isPresent();
        return whole ? concepts.stream().map(ConceptScore::confidence).toList() : List.of();
    }

    /** A sentence that is not shown does not tell its length either. */
    private static Optional<ComparisonReport.AspectLine> aspect(Lying lying) {
        Card card = lying.card();
        if (card.words().isEmpty()) {
            return Optional.empty();
        }
        int start = card.before().length();
        return lying.theme()
                .map(theme -> new ComparisonReport.AspectLine(
                        start, start + card.goal().length(), theme));
    }

    private ComparisonReport.QuestionPart part(Comparison comparison, String id) {
        return new ComparisonReport.QuestionPart(
                id,
                word(comparison.question().kind()),
                comparison.question().text(),
                new ComparisonReport.Basis(
                        comparison.wordsShown(),
                        comparison.leaders(),
                        comparison.staff(),
                        comparison.cards(),
                        comparison.moved()),
                comparison.themes().stream().map(this::theme).toList(),
                comparison.tensions().stream().map(this::tension).toList(),
                figures(comparison.alignment()),
                comparison.alignment().leaderStaffGap().stream()
                        .map(gap -> new ComparisonReport.GapLine(id(themeIds, gap.pile()), gap.leaders(), gap.staff()))
                        .toList(),
                comparison.clarity(),
                comparison.board().proposal().engine());
    }

    /** Returns the name that a choice has in files. */
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static ComparisonReport.Figures figures(Alignment alignment) {
        return new ComparisonReport.Figures(
                alignment.people(),
                alignment.withoutGoal(),
                alignment.goals(),
                alignment.singletons(),
                alignment.effectiveGoals(),
                alignment.shared75(),
                alignment.shared50(),
                alignment.pairOverlap().observed(),
                alignment.pairOverlap().expected(),
                alignment.pairOverlap().corrected(),
                alignment.sharedByPeople(),
                alignment.level().id(),
                alignment.version());
    }

    private ComparisonReport.ThemeLine theme(ShownTheme theme) {
        return new ComparisonReport.ThemeLine(
                id(themeIds, theme.id()),
                theme.label(),
                theme.naming() == ShownTheme.Naming.QUOTED,
                List.copyOf(theme.theme().concepts()),
                statements(theme.cards()),
                theme.people(),
                theme.leaders(),
                theme.staff(),
                theme.why(),
                theme.telling());
    }

    /** Returns the ids of the cards' statements, each once. */
    private List<String> statements(List<Card> cards) {
        return cards.stream()
                .map(card -> id(statementIds, card.key().statement()))
                .distinct()
                .sorted(Comparator.comparingInt(ComparisonReports::number))
                .toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private ComparisonReport.TensionLine tension(ShownTension tension) {
        return new ComparisonReport.TensionLine(
                id(themeIds, tension.a().id()),
                id(themeIds, tension.b().id()),
                tension.tension().betweenPeople(),
                tension.tension().insidePeople(),
                tension.decision().map(ComparisonReports::word).orElse("open"),
                tension.tension().why(),
                statements(tension.wordsA()),
                statements(tension.wordsB()));
    }
}
