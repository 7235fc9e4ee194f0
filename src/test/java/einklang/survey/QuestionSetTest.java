package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionSetTest {
    @ParameterizedTest
    @EnumSource(QuestionSet.class)
    void everyReadyQuestionSpeaksEveryLanguage(QuestionSet set) {
        assertThat(set.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.texts()).hasSize(3));
    }

    @Test
    void theFirstQuestionIsTheOneOfTheSources() {
        assertThat(QuestionSet.GOALS.texts())
                .containsExactly(LocalText.of(
                        "Was sind die Ziele unseres Kundenservice?",
                        "What are the goals of our customer service?",
                        "Jaké jsou cíle našeho zákaznického servisu?"));
        assertThat(QuestionSet.STRATEGY.texts()).hasSize(4);
        assertThat(QuestionSet.OBSTACLES.kind()).isEqualTo(QuestionKind.OBSTACLES);
    }

    @Test
    void readyTextsStayTogether() {
        LocalText ready = QuestionSet.STRATEGY.texts().get(2);

        assertThat(QuestionSet.withoutLeftovers(ready)).isEqualTo(ready);
    }

    @Test
    void readyTextBesideAnOwnOneIsLeftOut() {
        LocalText ready = QuestionSet.GOALS.texts().get(0);
        LocalText mixed = new LocalText(Map.of(Language.DE, "Eigene Frage?", Language.EN, ready.text(Language.EN)));

        assertThat(QuestionSet.withoutLeftovers(mixed)).isEqualTo(LocalText.of(Language.DE, "Eigene Frage?"));
    }
}
