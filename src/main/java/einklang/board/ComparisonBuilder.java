package einklang.board;

import einklang.analysis.Alignment;
import einklang.analysis.Cluster;
import einklang.analysis.Person;
import einklang.analysis.Pile;
import einklang.analysis.Piles;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.analysis.Proposal;
import einklang.analysis.Tension;
import einklang.analysis.Tensions;
import einklang.catalogue.Catalogue;
import einklang.i18n.LocalText;
import einklang.survey.Material;
import einklang.survey.Question;
import einklang.survey.ReleasedRound;
import einklang.survey.ReleasedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One putting-together of a {@link Comparison}: who said what stays in here. */
final class ComparisonBuilder {
    private static final LocalText NOTHING = new LocalText(Map.of());

    private final ReleasedRound released;
    private final BoardRecord record;
    private final Catalogue catalogue;
    private final Board board;
    private final Question question;
    private final Material material;
    private final Map<String, ReleasedStatement> statements;
    private final Map<String, Material.Entry> entries;
    private final Set<String> leaders;
    private final Map<PlacementKey, List<String>> finerOf;

    ComparisonBuilder(ReleasedRound released, BoardRecord record, Catalogue catalogue) {
        this.released = released;
        this.record = record;
        this.catalogue = catalogue;
        this.board = record.board();
        this.question = released.round()
                .findQuestion(record.questionId())
                .orElseThrow(() -> new IllegalArgumentException("board " + record.id() + ": of another round"));
        this.material = released.material(question.id());
        this.statements = released.statements(question.id()).stream()
                .collect(Collectors.toMap(ReleasedStatement::id, Function.identity()));
        this.entries =
                material.entries().stream().collect(Collectors.toMap(Material.Entry::statement, Function.identity()));
        this.leaders = Set.copyOf(material.leaders());
        this.finerOf = finerOf(board.newestProposal());
    }

    Comparison build() {
        List<Pile> piles = new ArrayList<>();
        List<ShownTheme> themes = new ArrayList<>();
        for (Theme theme : board.themes()) {
            List<PlacementKey> cards = board.cards(theme.id()).stream()
                    .filter(card -> statements.containsKey(card.statement()))
                    .toList();
            if (!cards.isEmpty()) {
                piles.add(new Pile(theme.id(), theme.concepts(), people(cards), finer(cards)));
                themes.add(shown(theme, cards));
            }
        }
        themes.sort(Comparison.MOST_PEOPLE_FIRST);
        Piles named = Piles.of(everyone(), piles);
        long led = named.people().stream().filter(Person::leader).count();
        boolean sides = released.plan().leadersShown();
        return new Comparison(
                record,
                board,
                question,
                released.plan().people(),
                released.wordsShown(question),
                sides,
                sides ? (int) led : 0,
                sides ? (int) (named.people().size() - led) : 0,
                themes,
                shuffled(board.tray(), "tray"),
                shuffled(goalCards(), "raw"),
                tensions(named, themes),
                Alignment.of(named),
                released.clarity(),
                (int) board.places().values().stream().filter(Place::pinned).count());
    }

    private List<PlacementKey> goalCards() {
        return board.places().entrySet().stream()
                .filter(entry -> entry.getValue().theme().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Person> everyone() {
        return material.people().stream()
                .map(person -> new Person(person, leaders.contains(person)))
                .toList();
    }

    /** By finer goal of the catalogue the people whose cards speak of it, as the newest proposal reads them. */
    private Map<String, Set<String>> finer(Collection<PlacementKey> cards) {
        Map<String, Set<String>> finer = new TreeMap<>();
        for (PlacementKey card : cards) {
            finerOf.getOrDefault(card, List.of())
                    .forEach(id ->
                            finer.computeIfAbsent(id, key -> new TreeSet<>()).add(person(card)));
        }
        return finer;
    }

    private static Map<PlacementKey, List<String>> finerOf(Optional<Proposal> proposal) {
        Map<PlacementKey, List<String>> finerOf = new HashMap<>();
        for (PlacedStatement statement : proposal.map(Proposal::statements).orElse(List.of())) {
            for (Placement placement : statement.placements()) {
                finerOf.put(new PlacementKey(statement.id(), placement.aspect().ordinal()), placement.finer());
            }
        }
        return finerOf;
    }

    private Set<String> people(Collection<PlacementKey> cards) {
        return cards.stream().map(this::person).collect(Collectors.toCollection(TreeSet::new));
    }

    private String person(PlacementKey card) {
        Material.Entry entry = entries.get(card.statement());
        if (entry == null) {
            throw new IllegalStateException("statement " + card.statement() + ": released without material");
        }
        return entry.person();
    }

    private ShownTheme shown(Theme theme, List<PlacementKey> keys) {
        Set<String> people = people(keys);
        boolean sides = released.plan().leadersShown();
        int led = sides ? (int) people.stream().filter(leaders::contains).count() : 0;
        List<Card> cards = shuffled(keys, theme.id());
        Optional<Cluster> cluster = cluster(theme);
        Optional<LocalText> typed =
                theme.label().flatMap(key -> Optional.ofNullable(record.labels().get(key)));
        Optional<LocalText> quoted = theme.concepts().isEmpty() ? quotation(cards) : Optional.empty();
        LocalText label =
                typed.or(() -> quoted).or(() -> cluster.map(Cluster::safeLabel)).orElse(NOTHING);
        ShownTheme.Naming naming = typed.isPresent()
                ? ShownTheme.Naming.TYPED
                : quoted.isPresent() ? ShownTheme.Naming.QUOTED : ShownTheme.Naming.PROPOSED;
        LocalText why = cluster.map(Cluster::goalWhy).orElse(NOTHING);
        return new ShownTheme(
                theme, label, naming, people.size(), led, sides ? people.size() - led : 0, cards, why, telling(keys));
    }

    private Optional<Cluster> cluster(Theme theme) {
        return board.findProposal(theme.cluster().proposal())
                .flatMap(proposal -> proposal.clusters().stream()
                        .filter(cluster -> cluster.id().equals(theme.cluster().cluster()))
                        .findFirst());
    }

    /** The shortest sentence that may be read, ties by the shuffled order. */
    private static Optional<LocalText> quotation(List<Card> cards) {
        return cards.stream()
                .filter(card -> card.words().isPresent())
                .min(Comparator.comparingInt(card -> card.goal().length()))
                .map(card -> LocalText.of(card.language(), card.goal()));
    }

    /** Words that decided, most often first; none as soon as one of the sentences is not there to be read in full. */
    private List<String> telling(List<PlacementKey> cards) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PlacementKey card : cards) {
            String text = text(card);
            if (!statement(card).words().equals(Optional.of(text))) {
                return List.of();
            }
            spans(card, text)
                    .forEach(span -> counts.merge(
                            text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(6)
                .map(Map.Entry::getKey)
                .toList();
    }

    private ReleasedStatement statement(PlacementKey card) {
        ReleasedStatement statement = statements.get(card.statement());
        if (statement == null) {
            throw new IllegalArgumentException("statement " + card.statement() + ": was not released");
        }
        return statement;
    }

    private String text(PlacementKey card) {
        Material.Entry entry = entries.get(card.statement());
        return entry == null ? "" : entry.text();
    }

    private List<Span> spans(PlacementKey card, String text) {
        Place place = place(card);
        boolean whole = place.aspect().end() <= place.aspect().start();
        return record.proposals().stream()
                .filter(stored -> stored.proposal().equals(board.proposal()))
                .findFirst()
                .map(stored -> stored.telling().getOrDefault(card.statement(), List.of()))
                .orElse(List.of())
                .stream()
                .filter(span -> span.end() <= text.length())
                .filter(span -> whole
                        || (span.start() >= place.aspect().start()
                                && span.end() <= place.aspect().end()))
                .toList();
    }

    private Place place(PlacementKey card) {
        Place place = board.places().get(card);
        if (place == null) {
            throw new IllegalArgumentException("card " + card + ": is not on the board");
        }
        return place;
    }

    private List<Card> shuffled(Collection<PlacementKey> keys, String pile) {
        String salt = record.id() + pile;
        return keys.stream()
                .filter(key -> statements.containsKey(key.statement()))
                .sorted(Comparator.<PlacementKey>comparingLong(key -> Shuffle.rank(salt, key))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::card)
                .toList();
    }

    private Card card(PlacementKey key) {
        ReleasedStatement statement = statement(key);
        Place place = place(key);
        Optional<String> words = statement.words();
        String shown = words.orElse("");
        int start = place.aspect().start();
        int end = place.aspect().end();
        boolean part = end > start && end <= shown.length() && words.equals(Optional.of(text(key)));
        return new Card(
                key,
                words,
                part ? shown.substring(0, start) : "",
                part ? shown.substring(start, end) : shown,
                part ? shown.substring(end) : "",
                statement.language(),
                statement.side(),
                statement.glosses(),
                place.unsure(),
                place.pinned());
    }

    private List<ShownTension> tensions(Piles piles, List<ShownTheme> themes) {
        Map<String, ShownTheme> byId = themes.stream().collect(Collectors.toMap(ShownTheme::id, Function.identity()));
        Map<ThemePair, ShownTension> shown = new LinkedHashMap<>();
        for (Tension tension : Tensions.between(piles, catalogue)) {
            ThemePair pair = ThemePair.of(tension.a(), tension.b());
            List<Card> wordsA = words(get(byId, tension.a()), tension.concernA());
            List<Card> wordsB = words(get(byId, tension.b()), tension.concernB());
            Set<String> both = people(wordsA.stream().map(Card::key).toList());
            both.retainAll(people(wordsB.stream().map(Card::key).toList()));
            shown.putIfAbsent(
                    pair,
                    new ShownTension(
                            tension,
                            get(byId, tension.a()),
                            get(byId, tension.b()),
                            board.decision(pair),
                            ofOthers(wordsA, both),
                            ofOthers(wordsB, both)));
        }
        return List.copyOf(shown.values());
    }

    private static ShownTheme get(Map<String, ShownTheme> themes, String id) {
        ShownTheme theme = themes.get(id);
        if (theme == null) {
            throw new IllegalStateException("theme " + id + ": has people but is not shown");
        }
        return theme;
    }

    /** The cards that say what pulls here: all of a theme's if the theme as a whole does. */
    private List<Card> words(ShownTheme theme, String concern) {
        boolean finer = catalogue.findFiner(concern).isPresent();
        return theme.cards().stream()
                .filter(card ->
                        !finer || finerOf.getOrDefault(card.key(), List.of()).contains(concern))
                .toList();
    }

    private List<Card> ofOthers(List<Card> cards, Set<String> both) {
        return cards.stream()
                .filter(card -> card.words().isPresent() && !both.contains(person(card.key())))
                .toList();
    }
}
