package einklang.survey;

import einklang.i18n.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Invented answers for trying a workshop out. */
public final class SampleAnswers {
    private static final int COLUMNS = 4;

    /** What one invented person says; every person has goals and obstacles. */
    private record Person(boolean leader, int clarity, List<String> goals, List<String> obstacles) {}

    private final Language language;
    private final List<Person> people;

    private SampleAnswers(Language language, List<Person> people) {
        this.language = language;
        this.people = List.copyOf(people);
    }

    /**
     * Reads a file of people, one a line: "leader" or "staff", clarity 1 to 5, goals and obstacles, with tabs between
     * these and bars between sentences; empty lines and lines with # are left out.
     */
    public static SampleAnswers read(Language language, Reader file) {
        List<Person> people = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    people.add(person(line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("sample answers: cannot read those in " + language.code(), broken);
        }
        return new SampleAnswers(language, people);
    }

    private static Person person(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("sample answers: found " + columns.length + " columns, wanted 4");
        }
        return new Person(
                columns[0].equals("leader"),
                Integer.parseInt(columns[1]),
                Arrays.asList(columns[2].split("\\|")),
                Arrays.asList(columns[3].split("\\|")));
    }

    public int people() {
        return people.size();
    }

    /** Returns what a person, from 0, answers to the questions of a round; teams take turns. */
    public Answers answers(int number, Round round, List<Team> teams) {
        Person person = people.get(number);
        List<NewStatement> statements = new ArrayList<>();
        int goalQuestions = 0;
        for (Question question : round.questions()) {
            boolean obstacles = question.kind() == QuestionKind.OBSTACLES;
            List<String> said = obstacles ? person.obstacles() : turned(person.goals(), goalQuestions);
            goalQuestions += obstacles ? 0 : 1;
            add(statements, question, said, round.rules().statementsPerQuestion());
        }
        Optional<String> team = teams.isEmpty()
                ? Optional.empty()
                : Optional.of(teams.get(number % teams.size()).id());
        OptionalInt clarity = round.rules().clarity() ? OptionalInt.of(person.clarity()) : OptionalInt.empty();
        return new Answers(
                person.leader() && round.rules().leadersLink(), team, language, clarity, true, statements, Set.of());
    }

    /** Several questions about goals are not answered alike: each begins with the next goal. */
    private static List<String> turned(List<String> goals, int by) {
        List<String> turned = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            turned.add(goals.get((i + by) % goals.size()));
        }
        return by == 0 ? turned : turned.subList(0, 1);
    }

    private static void add(List<NewStatement> statements, Question question, List<String> said, int most) {
        for (int i = 0; i < Math.min(most, said.size()); i++) {
            StatementText text = new StatementText(StatementText.normalise(said.get(i)));
            statements.add(new NewStatement(question.id(), i + 1, text, false));
        }
    }
}
