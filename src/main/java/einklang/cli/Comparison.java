package einklang.cli;

import einklang.analysis.Alignment;
import einklang.analysis.Cluster;
import einklang.analysis.Grouping;
import einklang.analysis.Person;
import einklang.analysis.Pile;
import einklang.analysis.Piles;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.analysis.Proposal;
import einklang.analysis.SourceStatement;
import einklang.analysis.Tension;
import einklang.analysis.Tensions;
import einklang.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is found in the answers to one question. */
public record Comparison(
        String question,
        List<SourceStatement> statements,
        Proposal proposal,
        Piles piles,
        Alignment alignment,
        List<Tension> tensions) {
    /** Question ids that are numbers come first, by value; others by their letters. */
    private static final Comparator<String> QUESTIONS = Comparator.comparing(
                    (String id) -> id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : Integer.MAX_VALUE)
            .thenComparing(Comparator.naturalOrder());

    public Comparison {
        statements = List.copyOf(statements);
        tensions = List.copyOf(tensions);
    }

    /** Compares the answers of every question, in the order of question ids. */
    static List<Comparison> of(List<AnswerRow> rows, Grouping grouping, Catalogue catalogue) {
        Map<String, List<SourceStatement>> questions = new TreeMap<>(QUESTIONS);
        for (AnswerRow row : rows) {
            questions
                    .computeIfAbsent(row.question(), question -> new ArrayList<>())
                    .add(new SourceStatement(
                            row.id(), row.question(), row.respondent(), row.leader(), row.language(), row.statement()));
        }
        List<Comparison> comparisons = new ArrayList<>();
        questions.forEach((question, statements) -> comparisons.add(of(question, statements, grouping, catalogue)));
        return comparisons;
    }

    /** Compares the answers to one question. */
    public static Comparison of(
            String question, List<SourceStatement> answers, Grouping grouping, Catalogue catalogue) {
        List<SourceStatement> statements = new ArrayList<>(answers);
        statements.sort(Comparator.comparing(SourceStatement::id));
        Proposal proposal = grouping.propose(statements, 0);
        Piles piles = piles(statements, proposal);
        return new Comparison(
                question, statements, proposal, piles, Alignment.of(piles), Tensions.between(piles, catalogue));
    }

    private static Piles piles(List<SourceStatement> statements, Proposal proposal) {
        Map<String, String> personOf = new HashMap<>();
        Map<String, Person> people = new TreeMap<>();
        for (SourceStatement statement : statements) {
            personOf.put(statement.id(), statement.person());
            people.put(statement.person(), new Person(statement.person(), statement.leader()));
        }
        List<Pile> piles = new ArrayList<>();
        for (Cluster cluster : proposal.clusters()) {
            Set<String> named = new TreeSet<>();
            cluster.statements().forEach(id -> named.add(personOf.getOrDefault(id, id)));
            piles.add(new Pile(
                    cluster.id(),
                    cluster.concept().map(Set::of).orElse(Set.of()),
                    named,
                    finer(proposal, cluster.id(), personOf)));
        }
        return Piles.of(List.copyOf(people.values()), piles);
    }

    private static Map<String, Set<String>> finer(Proposal proposal, String cluster, Map<String, String> personOf) {
        Map<String, Set<String>> finer = new TreeMap<>();
        for (PlacedStatement statement : proposal.statements()) {
            for (Placement placement : statement.placements()) {
                if (placement.cluster().equals(cluster)) {
                    String person = personOf.getOrDefault(statement.id(), statement.id());
                    placement
                            .finer()
                            .forEach(id -> finer.computeIfAbsent(id, key -> new TreeSet<>())
                                    .add(person));
                }
            }
        }
        return finer;
    }

    /** Returns the people of a pile: all of them. */
    Set<String> people(String pile) {
        return piles.piles().stream()
                .filter(one -> one.id().equals(pile))
                .findFirst()
                .map(Pile::people)
                .orElse(Set.of());
    }

    /** Returns how many leaders stand in a pile. */
    int leaders(String pile) {
        Set<String> people = people(pile);
        return (int) piles.people().stream()
                .filter(person -> person.leader() && people.contains(person.id()))
                .count();
    }
}
