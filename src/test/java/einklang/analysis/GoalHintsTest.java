package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.analysis.GoalHint.OutsideWhatPeopleSaid;
import einklang.analysis.GoalHint.ReadsLikeIndicator;
import einklang.analysis.GoalHint.ReadsLikeMeasure;
import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalHintsTest {
    private final GoalHints hints = new GoalHints(Catalogue.bundled(), GoalModel.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chatbot einführen                                    | einführen
            Für die ganze Abteilung im Herbst ein Ticketsystem einführen, damit nichts mehr liegen bleibt | einführen
            regelmäßige Schulungen                               | Schulungen
            Beschwerdeleitfaden für alle                         | Beschwerdeleitfaden
            Introduce a chatbot                                  | Introduce
            a knowledge base for everyone                        | knowledge base
            Zavést chatbota na webu                              | Zavést
            skoleni novacku                                      | skoleni
            """)
    void measureIsToldByTheWordsAsTyped(String text, String word) {
        assertThat(hints.of(text, Optional.empty(), Set.of())).containsExactly(new ReadsLikeMeasure(List.of(word)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AHT 6 min                           | AHT
            CSAT über 4,5                       | CSAT
            NPS                                 | NPS
            90 % der Anrufe in 20 Sekunden      | 90
            Lösungsquote 80 Prozent             | Lösungsquote
            refunds within 7 days               | 7
            podíl vyřešených 80 %               | podíl
            """)
    void figureIsAnIndicatorRatherThanAGoal(String text, String word) {
        assertThat(hints.of(text, Optional.empty(), Set.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadsLikeIndicator.class,
                        hint -> assertThat(hint.words()).contains(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunden gehen mit einer Lösung nach Hause",
                "24/7 erreichbar",
                "Wir hören zu und nehmen uns Zeit, auch wenn nach dem Gespräch noch das Formular wartet und die Umfrage kommt",
                "People come back because we keep our word",
                "Zákazník odchází spokojený",
                "Die 3 Filialen arbeiten zusammen wie ein Team",
                "",
                "???",
                "😀 \u0000 <b>",
            })
    void goalGetsNoHintOnItsForm(String text) {
        assertThat(hints.of(text, Optional.empty(), Set.of())).isEmpty();
    }

    @Test
    void goalThatNobodySaidIsPointedOutWithTheConceptRead() {
        assertThat(hints.of("Datenschutz einhalten", Optional.of(Language.DE), Set.of("speed", "empathy")))
                .containsExactly(new OutsideWhatPeopleSaid(List.of("compliance")));
    }

    @Test
    void goalThatPeopleSaidIsNot() {
        assertThat(hints.of("Datenschutz einhalten", Optional.of(Language.DE), Set.of("compliance", "empathy")))
                .isEmpty();
    }

    @Test
    void nothingIsOutsideWhileNothingIsKnownOfWhatPeopleSaid() {
        assertThat(hints.of("Datenschutz einhalten", Optional.of(Language.DE), Set.of()))
                .isEmpty();
    }

    @Test
    void oneUnclearPartKeepsTheWholeSentenceFromBeingOutside() {
        assertThat(hints.of("Datenschutz einhalten; irgendwie weitermachen", Optional.of(Language.DE), Set.of("speed")))
                .noneMatch(OutsideWhatPeopleSaid.class::isInstance);
    }

    @Test
    void formStandsBeforeContent() {
        assertThat(hints.of("Datenschutz-Schulung einführen", Optional.of(Language.DE), Set.of("speed")))
                .first()
                .isInstanceOf(ReadsLikeMeasure.class);
    }

    @Test
    void oneLetterFiveHundredTimesDoesNoHarm() {
        assertThat(hints.of("x".repeat(500), Optional.empty(), Set.of("speed"))).isEmpty();
    }
}
