package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CheckCodeTest {
    private static final RoundRules RULES = RoundRules.defaults(5);
    private static final Question QUESTION =
            new Question("q", QuestionKind.GOALS, LocalText.of("Ziele?", "Goals?", ""));
    private static final Team TEAM = new Team("t", LocalText.of("Innendienst", "", ""));
    private static final Information TOLD =
            new Information("Firma", "a@example.org", "Ziele klären", "Art. 6", "Niemand");
    private static final Promises FIRST =
            new Promises(List.of(QUESTION), RULES, List.of(Language.DE), List.of(TEAM), Map.of(Language.DE, TOLD), 12);

    private static Promises with(RoundRules rules) {
        return new Promises(FIRST.questions(), rules, FIRST.languages(), FIRST.teams(), FIRST.information(), 12);
    }

    private static Promises asking(Question... questions) {
        return new Promises(List.of(questions), RULES, FIRST.languages(), FIRST.teams(), FIRST.information(), 12);
    }

    private static Promises telling(Information told) {
        return new Promises(FIRST.questions(), RULES, FIRST.languages(), FIRST.teams(), Map.of(Language.DE, told), 12);
    }

    private static RoundRules rules(
            int least, WordsChoice words, Readers readers, String neutral, int fields, boolean... choices) {
        return new RoundRules(least, words, readers, neutral, fields, choices[0], choices[1], choices[2]);
    }

    /** One promise changed each. */
    private static List<Promises> others() {
        List<Promises> others = new ArrayList<>();
        others.add(with(rules(6, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, false, true)));
        others.add(with(rules(5, WordsChoice.FROM_TEN, Readers.FACILITATOR, "", 3, true, false, true)));
        others.add(with(rules(5, WordsChoice.THEMES_ONLY, Readers.NOBODY, "", 3, true, false, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.NEUTRAL_PERSON, "Frau N", 3, true, false, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.NEUTRAL_PERSON, "Herr N", 3, true, false, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 2, true, false, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, false, false, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, true, true)));
        others.add(with(rules(5, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, false, false)));
        others.add(asking(new Question("q", QuestionKind.OBSTACLES, QUESTION.text())));
        others.add(asking(new Question("q", QuestionKind.GOALS, LocalText.of("Ziel?", "Goals?", ""))));
        others.add(asking(new Question("q", QuestionKind.GOALS, LocalText.of("Ziele?", "", "Goals?"))));
        others.add(asking(QUESTION, new Question("r", QuestionKind.GOALS, LocalText.of("Noch?", "", ""))));
        others.add(telling(new Information("", "", "Anderes", "Art. 6", "Niemand")));
        others.add(telling(new Information("", "", "Ziele klären", "Art. 7", "Niemand")));
        others.add(telling(new Information("", "", "Ziele klären", "Art. 6", "Alle")));
        others.add(telling(new Information("", "", "Ziele klärenArt. 6", "", "Niemand")));
        others.add(new Promises(
                FIRST.questions(), RULES, List.of(Language.DE, Language.EN), FIRST.teams(), FIRST.information(), 12));
        others.add(new Promises(FIRST.questions(), RULES, FIRST.languages(), List.of(), FIRST.information(), 12));
        others.add(new Promises(
                FIRST.questions(),
                RULES,
                FIRST.languages(),
                List.of(new Team("t", LocalText.of("Außendienst", "", ""))),
                FIRST.information(),
                12));
        others.add(new Promises(FIRST.questions(), RULES, FIRST.languages(), FIRST.teams(), FIRST.information(), 6));
        return others;
    }

    @Test
    void everyPromiseChangesTheCode() {
        Set<String> codes = new HashSet<>();
        Set<String> texts = new HashSet<>();
        others().forEach(other -> {
            codes.add(CheckCode.of(other).value());
            texts.add(CheckCode.canonical(other));
        });

        assertThat(texts).hasSameSizeAs(others()).doesNotContain(CheckCode.canonical(FIRST));
        assertThat(codes)
                .hasSameSizeAs(others())
                .doesNotContain(CheckCode.of(FIRST).value());
    }

    @Test
    void sameSettingsHaveTheSameCodeWhateverTheirKeys() {
        UnaryOperator<String> other = key -> key + "-moved";
        Promises moved = new Promises(
                List.of(new Question(other.apply("q"), QuestionKind.GOALS, QUESTION.text())),
                RULES,
                FIRST.languages(),
                List.of(new Team(other.apply("t"), TEAM.name())),
                FIRST.information(),
                12);

        assertThat(CheckCode.of(moved)).isEqualTo(CheckCode.of(FIRST));
    }

    @Test
    void namesToTurnToMayBeCorrectedWithoutAnotherCode() {
        Information corrected = new Information("Firma GmbH", "b@example.org", "Ziele klären", "Art. 6", "Niemand");

        assertThat(CheckCode.of(telling(corrected))).isEqualTo(CheckCode.of(FIRST));
    }

    @Test
    void codeStaysTheSameInEveryVersionOfTheProgram() {
        assertThat(CheckCode.of(FIRST).value()).isEqualTo("2227");
    }

    @Test
    void codeHasFourSigns() {
        assertThatThrownBy(() -> new CheckCode("7f3a")).hasMessageContaining("wanted 4 hexadecimal digits");
    }
}
