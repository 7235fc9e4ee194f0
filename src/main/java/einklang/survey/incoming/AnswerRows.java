package einklang.survey.incoming;

import einklang.i18n.Language;
import einklang.survey.NewStatement;
import einklang.survey.Question;
import einklang.survey.Round;
import einklang.survey.Side;
import einklang.survey.StatementText;
import einklang.survey.Team;
import einklang.survey.Workshop;
import einklang.survey.incoming.Incoming.Fault;
import einklang.survey.incoming.Incoming.Note;
import einklang.survey.incoming.Incoming.Problem;
import einklang.survey.incoming.Incoming.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Makes answers of the lines of a table. A line comes in whole or not at all. Lines with the same respondent are one person;
 * without such a column each line is a person.
 */
public final class AnswerRows {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{FFFD}\\p{Co}&&[^\\n\\t\\r]]");
    private static final Pattern CONTACT =
            Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}|(?<![\\p{L}0-9])\\+?[0-9](?:[ ()/.-]?[0-9]){6,}");

    private final Mapping mapping;
    private final Workshop workshop;
    private final Round round;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Note, Integer> notes = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    private AnswerRows(Mapping mapping, Workshop workshop, Round round) {
        this.mapping = mapping;
        this.workshop = workshop;
        this.round = round;
    }

    /** Reads a screened table for this round; nothing is stored. */
    public static Incoming read(Table table, Mapping mapping, Workshop workshop, Round round) {
        AnswerRows rows = new AnswerRows(mapping, workshop, round);
        table.body(mapping.headed()).forEach(rows::take);
        return new Incoming(
                rows.people.values().stream().map(Person::answers).toList(),
                rows.problems,
                rows.notes.entrySet().stream()
                        .map(entry ->
                                new Note(entry.getKey().remark(), entry.getKey().value(), entry.getValue()))
                        .toList());
    }

    private void take(Table.Row row) {
        int before = problems.size();
        String key = respondent(row);
        Person person = people.getOrDefault(key, new Person());
        List<NewStatement> statements = statements(row, person);
        if (problems.size() > before) {
            return;
        }
        person.add(statements);
        remark(person, row);
        people.put(key, person);
    }

    private String respondent(Table.Row row) {
        String named = cell(row, Use.Kind.RESPONDENT);
        return named.isEmpty() ? "line " + row.line() : "person " + named;
    }

    private String cell(Table.Row row, Use.Kind kind) {
        int column = mapping.column(kind);
        return column < 0 ? "" : row.cell(column).strip();
    }

    private List<NewStatement> statements(Table.Row row, Person person) {
        Map<String, Integer> written = new HashMap<>(person.written());
        List<NewStatement> statements = new ArrayList<>();
        boolean words = false;
        for (int column = 0; column < mapping.uses().size(); column++) {
            Use use = mapping.uses().get(column);
            String text = StatementText.normalise(row.cell(column));
            if (use.kind() == Use.Kind.STATEMENT && !text.isEmpty()) {
                words = true;
                statement(row, use, text, written).ifPresent(statements::add);
            }
        }
        if (!words) {
            fault(row, Fault.NO_WORDS);
        }
        return statements;
    }

    private Optional<NewStatement> statement(Table.Row row, Use use, String text, Map<String, Integer> written) {
        Optional<String> question = question(row, use);
        int length = StatementText.length(text);
        if (question.isEmpty()) {
            fault(row, Fault.UNKNOWN_QUESTION, cell(row, Use.Kind.QUESTION));
        } else if (UNSEEN.matcher(text).find()) {
            fault(row, Fault.UNREADABLE);
        } else if (length > StatementText.LONGEST) {
            fault(row, Fault.TOO_LONG, length, StatementText.LONGEST);
        } else {
            int position = written.merge(question.get(), 1, Integer::sum);
            if (position <= round.rules().statementsPerQuestion()) {
                return Optional.of(new NewStatement(question.get(), position, new StatementText(text), false));
            }
            fault(row, Fault.TOO_MANY, round.rules().statementsPerQuestion());
        }
        return Optional.empty();
    }

    private void fault(Table.Row row, Fault fault, Object... arguments) {
        Problem problem = new Problem(row.line(), fault, List.of(arguments));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** A question is named by its place on the form or by its text. */
    private Optional<String> question(Table.Row row, Use use) {
        String named = cell(row, Use.Kind.QUESTION);
        if (named.isEmpty()) {
            return Optional.of(use.question());
        }
        List<Question> questions = round.questions();
        boolean place = named.matches("[1-9]") && Integer.parseInt(named) <= questions.size();
        return place ? Optional.of(questions.get(Integer.parseInt(named) - 1).id()) : Guess.questionOf(named, round);
    }

    private void remark(Person person, Table.Row row) {
        List<Boolean> agreed = List.of(
                person.setLeader(leader(row)),
                person.setTeam(team(row)),
                person.setClarity(clarity(row)),
                person.setLanguage(language(row).or(() -> Optional.of(mapping.language()))));
        if (agreed.contains(false)) {
            note(Remark.CONTRADICTION, "");
        }
        boolean contact = mapping.uses().stream().anyMatch(use -> use.kind() == Use.Kind.STATEMENT)
                && person.lastWords().stream()
                        .anyMatch(text -> CONTACT.matcher(text).find());
        if (contact) {
            note(Remark.CONTACT, "");
        }
    }

    private Optional<Boolean> leader(Table.Row row) {
        String cell = cell(row, Use.Kind.ROLE);
        Optional<Side> side = Roles.find(cell);
        if (side.isEmpty() && !cell.isEmpty()) {
            note(Remark.UNKNOWN_ROLE, cell);
        }
        return mapping.leadersAgreed() ? side.map(found -> found == Side.LEADERS) : Optional.empty();
    }

    private Optional<String> team(Table.Row row) {
        String cell = cell(row, Use.Kind.TEAM);
        String wanted = Fold.of(cell);
        Optional<String> found = workshop.teams().stream()
                .filter(team -> team.name().texts().values().stream()
                        .anyMatch(name -> Fold.of(name).equals(wanted)))
                .map(Team::id)
                .findFirst();
        if (found.isEmpty() && !cell.isEmpty()) {
            note(Remark.UNKNOWN_TEAM, cell);
        }
        return found;
    }

    private Optional<Language> language(Table.Row row) {
        String cell = cell(row, Use.Kind.LANGUAGE);
        Optional<Language> found = Language.find(cell).or(() -> LanguageNames.find(cell));
        if (found.isEmpty() && !cell.isEmpty()) {
            note(Remark.UNKNOWN_LANGUAGE, cell);
        }
        return found;
    }

    private OptionalInt clarity(Table.Row row) {
        String cell = cell(row, Use.Kind.CLARITY);
        boolean tap = round.rules().clarity() && cell.matches("[1-5](?:[.,]0+)?(?:\\D.*)?");
        if (!tap && !cell.isEmpty()) {
            note(Remark.UNKNOWN_CLARITY, cell);
        }
        return tap ? OptionalInt.of(cell.charAt(0) - '0') : OptionalInt.empty();
    }

    private void note(Remark remark, String value) {
        notes.merge(new Note(remark, value, 0), 1, Integer::sum);
    }
}
