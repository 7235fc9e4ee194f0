package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewWorkshopsTest {
    private final NewWorkshops news = new NewWorkshops(new RandomIds(new Random(1)), new Random(2), 5);

    @Test
    void workshopStartsInItsOwnersLanguageWithTheReadyQuestion() {
        Workshop workshop = news.workshop("anna", "Titel", Language.CS);
        Round round = news.round(workshop.id());

        assertThat(workshop.languages()).containsExactly(Language.CS);
        assertThat(workshop.timeZone().getId()).isEqualTo("Europe/Prague");
        assertThat(workshop.isTrial()).isFalse();
        assertThat(round.workshopId()).isEqualTo(workshop.id());
        assertThat(round.rules()).isEqualTo(RoundRules.defaults(5));
        assertThat(round.questions()).hasSize(1);
    }

    @Test
    void newCodesLeaveTheRestAlone() {
        Workshop workshop = news.workshop("anna", "Titel", Language.DE);
        Workshop other = news.withNewCodes(workshop);

        assertThat(other.id()).isEqualTo(workshop.id());
        assertThat(other.code()).isNotEqualTo(workshop.code());
        assertThat(other.leaderCode()).isNotEqualTo(workshop.leaderCode());
    }

    @Test
    void trialSharesNoKeyWithTheWorkshop() {
        Workshop workshop = news.workshop("anna", "Titel", Language.DE);
        Round round = news.round(workshop.id());
        Workshop trial = news.trialOf(workshop);
        Round trialRound = news.trialRound(round, trial.id(), 12);

        assertThat(trial.trialOf()).contains(workshop.id());
        assertThat(trial.id()).isNotEqualTo(workshop.id());
        assertThat(trial.code()).isNotEqualTo(workshop.code());
        assertThat(trialRound.questions().get(0).id())
                .isNotEqualTo(round.questions().get(0).id());
        assertThat(trialRound.questions().get(0).text())
                .isEqualTo(round.questions().get(0).text());
        assertThat(trialRound.rules().minAnswers()).isEqualTo(5);
        assertThat(news.trialRound(round, trial.id(), 4).rules().minAnswers()).isEqualTo(4);
    }
}
