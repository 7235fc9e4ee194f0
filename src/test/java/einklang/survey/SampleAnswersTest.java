package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleAnswersTest {
    private static final String FILE = """
            # role, clarity, goals, obstacles
            leader\t5\tErstes|Zweites|Drittes\tHindernis

            staff\t2\tNur eines\tEins|Zwei
            """;

    private static Round round(QuestionKind... kinds) {
        List<Question> questions = new ArrayList<>();
        for (QuestionKind kind : kinds) {
            questions.add(new Question("q" + questions.size(), kind, LocalText.of(Language.DE, "Frage?")));
        }
        return new Round(
                "r",
                "w",
                1,
                RoundState.COLLECTING,
                new RoundRules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 2, true, false, true),
                OptionalInt.empty(),
                questions,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }

    private static List<String> texts(Answers answers, String questionId) {
        return answers.statements().stream()
                .filter(statement -> statement.questionId().equals(questionId))
                .map(statement -> statement.text().value())
                .toList();
    }

    @Test
    void personAnswersWithAsManySentencesAsThereAreFields() {
        Answers answers = SampleAnswers.read(Language.DE, new StringReader(FILE))
                .answers(0, round(QuestionKind.GOALS, QuestionKind.OBSTACLES), List.of());

        assertThat(answers.leader()).isTrue();
        assertThat(answers.clarity()).hasValue(5);
        assertThat(texts(answers, "q0")).containsExactly("Erstes", "Zweites");
        assertThat(texts(answers, "q1")).containsExactly("Hindernis");
        assertThat(answers.team()).isEmpty();
    }

    @Test
    void furtherGoalQuestionsAreAnsweredDifferently() {
        Answers answers = SampleAnswers.read(Language.DE, new StringReader(FILE))
                .answers(0, round(QuestionKind.GOALS, QuestionKind.GOALS), List.of());

        assertThat(texts(answers, "q1")).containsExactly("Zweites");
    }

    @Test
    void teamsTakeTurns() {
        List<Team> teams =
                List.of(new Team("a", LocalText.of(Language.DE, "A")), new Team("b", LocalText.of(Language.DE, "B")));
        SampleAnswers sample = SampleAnswers.read(Language.DE, new StringReader(FILE));

        assertThat(sample.answers(1, round(QuestionKind.GOALS), teams).team()).contains("b");
    }

    @Test
    void brokenFileIsRefused() {
        assertThatThrownBy(() -> SampleAnswers.read(Language.DE, new StringReader("staff\t2\tnur drei")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTwelvePeopleWithLeadersAmongThem(Language language) throws Exception {
        String name = "/trial/answers_" + language.code() + ".tsv";
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(SampleAnswersTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            SampleAnswers sample = SampleAnswers.read(language, file);
            int leaders = 0;
            for (int i = 0; i < sample.people(); i++) {
                Answers answers = sample.answers(i, round(QuestionKind.GOALS, QuestionKind.OBSTACLES), List.of());
                assertThat(answers.isEmpty()).isFalse();
                leaders += answers.leader() ? 1 : 0;
            }
            assertThat(sample.people()).isEqualTo(12);
            assertThat(leaders).isBetween(1, 4);
        }
    }
}
