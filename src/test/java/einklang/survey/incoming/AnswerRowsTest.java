package einklang.survey.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import einklang.i18n.Language;
import einklang.survey.Answers;
import einklang.survey.NewStatement;
import einklang.survey.incoming.Incoming.Fault;
import einklang.survey.incoming.Incoming.Note;
import einklang.survey.incoming.Incoming.Problem;
import einklang.survey.incoming.Incoming.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {
    private static List<String> texts(Answers answers) {
        return answers.statements().stream()
                .map(statement -> statement.text().value())
                .toList();
    }

    @Test
    void oneStatementALineIsOnePersonALine() {
        Incoming incoming = Samples.read(false, "Ziele", "schnell helfen", "nah sein");

        assertThat(incoming.people()).hasSize(2);
        assertThat(incoming.people())
                .flatExtracting(AnswerRowsTest::texts)
                .containsExactly("schnell helfen", "nah sein");
        assertThat(incoming.problems()).isEmpty();
    }

    @Test
    void linesOfARespondentAreOnePerson() {
        Incoming incoming = Samples.read(false, "Person|Aussage", "a|schnell", "b|nah", "a|günstig");

        assertThat(incoming.people()).hasSize(2);
        assertThat(incoming.people().get(0).statements())
                .extracting(
                        NewStatement::questionId,
                        NewStatement::position,
                        s -> s.text().value())
                .containsExactly(tuple("goals", 1, "schnell"), tuple("goals", 2, "günstig"));
    }

    @Test
    void severalColumnsOfAPersonGoToTheirQuestions() {
        Incoming incoming = Samples.read(
                true,
                "Ziel 1|Ziel 2|Was hindert Sie?|Rolle|Team|Sprache|Wie klar sind Ihnen unsere Ziele?",
                "schnell helfen||zu viel Papier|Führungskraft|telefon|cs|4");

        Answers person = incoming.people().get(0);
        assertThat(person.statements())
                .extracting(NewStatement::questionId, NewStatement::position)
                .containsExactly(tuple("goals", 1), tuple("obstacles", 1));
        assertThat(person.leader()).isTrue();
        assertThat(person.team()).contains("phone");
        assertThat(person.language()).isEqualTo(Language.CS);
        assertThat(person.clarity()).hasValue(4);
        assertThat(incoming.notes()).isEmpty();
    }

    @Test
    void leadersCountAsTheTeamUnlessTheyAgreed() {
        assertThat(Samples.read(false, "Rolle|Ziele", "Leitung|schnell").people())
                .noneMatch(Answers::leader);
        assertThat(Samples.read(true, "Rolle|Ziele", "Leitung|schnell", "Team|nah")
                        .people())
                .extracting(Answers::leader)
                .containsExactly(true, false);
    }

    @Test
    void aLineMayNameItsQuestion() {
        Incoming incoming = Samples.read(
                false, "Question|Statement", "2|Papier", "Was hindert Sie?|Lärm", "|schnell", "7|x", "Wetter?|y");

        assertThat(incoming.people())
                .flatExtracting(Answers::statements)
                .extracting(NewStatement::questionId)
                .containsExactly("obstacles", "obstacles", "goals");
        assertThat(incoming.problems())
                .containsExactly(
                        new Problem(5, Fault.UNKNOWN_QUESTION, List.of("7")),
                        new Problem(6, Fault.UNKNOWN_QUESTION, List.of("Wetter?")));
    }

    @Test
    void everyFaultOfEveryLineIsTold() {
        Incoming incoming = Samples.read(
                false,
                "Ziel 1|Ziel 2|Team",
                "w".repeat(501) + "|kaputt\u0007|Telefon",
                " | |Telefon",
                "gut|auch gut|Telefon",
                "\uFFFDrger|gut|");

        assertThat(incoming.problems())
                .containsExactly(
                        new Problem(2, Fault.TOO_LONG, List.of(501, 500)),
                        new Problem(2, Fault.UNREADABLE, List.of()),
                        new Problem(3, Fault.NO_WORDS, List.of()),
                        new Problem(5, Fault.UNREADABLE, List.of()));
        assertThat(incoming.people()).hasSize(1);
        assertThat(incoming.linesLeftOut()).isEqualTo(3);
        assertThat(incoming.statements()).isEqualTo(2);
    }

    @Test
    void moreStatementsThanFieldsDoNotComeIn() {
        Incoming incoming = Samples.read(false, "Person|Aussage", "a|1 x", "a|2 x", "a|3 x", "a|4 x", "b|1 x");

        assertThat(incoming.problems()).containsExactly(new Problem(5, Fault.TOO_MANY, List.of(3)));
        assertThat(incoming.people()).hasSize(2);
        assertThat(incoming.people().get(0).statements()).hasSize(3);
    }

    @Test
    void whatIsNotUnderstoodIsNotedAndLeftOut() {
        Incoming incoming = Samples.read(
                true,
                "Ziele|Team|Rolle|Sprache|Klarheit",
                "schnell|Vertrieb|Kunde|fr|9",
                "nah|Vertrieb||de|",
                "da|||Čeština|5");

        assertThat(incoming.people())
                .hasSize(3)
                .noneMatch(person -> person.team().isPresent());
        assertThat(incoming.people())
                .extracting(Answers::language)
                .containsExactly(Language.DE, Language.DE, Language.CS);
        assertThat(incoming.notes())
                .containsExactlyInAnyOrder(
                        new Note(Remark.UNKNOWN_TEAM, "Vertrieb", 2),
                        new Note(Remark.UNKNOWN_ROLE, "Kunde", 1),
                        new Note(Remark.UNKNOWN_LANGUAGE, "fr", 1),
                        new Note(Remark.UNKNOWN_CLARITY, "9", 1));
    }

    @Test
    void contradictingLinesOfAPersonAreNotedAndTheFirstCounts() {
        Incoming incoming = Samples.read(true, "Person|Rolle|Ziele", "a|Team|schnell", "a|Leitung|nah");

        assertThat(incoming.people()).hasSize(1).noneMatch(Answers::leader);
        assertThat(incoming.notes()).containsExactly(new Note(Remark.CONTRADICTION, "", 1));
    }

    @Test
    void addressesInsideOfWordsAreNotedWithoutRepeatingThem() {
        Incoming incoming =
                Samples.read(false, "Ziele", "Fragt jana@firma.example!", "Ruft 030 123 45 67", "in 30 Sekunden");

        assertThat(incoming.people()).hasSize(3);
        assertThat(incoming.notes()).containsExactly(new Note(Remark.CONTACT, "", 2));
    }

    @Test
    void wordsStayAsTheyAre() {
        String words = "„Ärger“ vermeiden – =SUM(A1) <b>🙂</b> \u202Eאבג";

        assertThat(Samples.read(false, "Ziele", words).people())
                .flatExtracting(AnswerRowsTest::texts)
                .containsExactly(words);
    }
}
