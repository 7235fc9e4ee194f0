package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.web.Form;
import einklang.web.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Property: whatever is typed, the form that is shown again holds it. */
class TypedTest {
    private static final String[] PIECES = {
        "Ziel", " ", "\n", "\r\n", "<b>", "&amp;", "\"", "ž", "ü", "🙂", "\u202e", "a\u0301", "=", "%", "+", "\t", "0"
    };

    private static Round round(int questions) {
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            asked.add(new Question("q" + i, QuestionKind.GOALS, LocalText.of(Language.DE, "Ziele?")));
        }
        return new Round(
                "r",
                "w",
                1,
                RoundState.COLLECTING,
                RoundRules.defaults(5),
                OptionalInt.empty(),
                asked,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @RepeatedTest(200)
    void everythingTypedIsReadBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int questions = 1 + random.nextInt(5);
        StringBuilder body =
                new StringBuilder("key=k&clarity=" + random.nextInt(9) + "&team=" + Paths.encode(text(random)));
        List<List<String>> typed = new ArrayList<>();
        for (int question = 1; question <= questions; question++) {
            List<String> texts = new ArrayList<>();
            for (int field = 1; field <= 1 + random.nextInt(5); field++) {
                String text = text(random) + "!";
                texts.add(text.replace("\r\n", "\n"));
                body.append("&s-" + question + "-" + field + "=").append(Paths.encode(text));
            }
            typed.add(texts);
        }

        Typed read = Typed.read(Form.ofBody(body.toString()), round(questions));

        assertThat(read.questions()).hasSize(questions);
        for (int i = 0; i < questions; i++) {
            assertThat(read.questions().get(i).sentences())
                    .extracting(Typed.Sentence::text)
                    .containsExactlyElementsOf(typed.get(i));
        }
    }
}
