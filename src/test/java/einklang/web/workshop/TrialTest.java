package einklang.web.workshop;

import static einklang.web.workshop.WorkshopSite.ANNA;
import static einklang.web.workshop.WorkshopSite.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.RoundState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static WorkshopSite site;

    @BeforeAll
    static void start() {
        site = new WorkshopSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String trialOf(String path) {
        return site.post(ANNA, path + "/trial").headers().firstValue("Location").orElseThrow();
    }

    @Test
    void trialHasInventedAnswersOfItsOwnAndIsMarked() {
        String path = site.newWorkshop(
                "t1.de", "A", "t2.de", "B", "slips", "yes", "q2.de", "Hindernis?", "q2.kind", "OBSTACLES");
        String trial = trialOf(path);

        assertThat(site.round(trial).stateAt(NOW)).isEqualTo(RoundState.CLOSED);
        assertThat(site.intake.count(site.round(trial).id())).isEqualTo(12);
        assertThat(site.intake.count(site.round(path).id())).isZero();
        assertThat(site.page(ANNA, trial).select(".trial-mark strong").text()).isEqualTo("Probelauf.");
        assertThat(site.page(ANNA, trial).select(".stage .big").eachText()).containsExactly("Vergleichen");
        assertThat(site.page(ANNA, path).select(".trial-mark")).isEmpty();
        assertThat(site.page(ANNA, "/workshops").select(".workshop-card a").eachAttr("href"))
                .doesNotContain(trial);
    }

    @Test
    void trialIsRemovedByOneTapFromEitherSide() {
        String path = site.newWorkshop();
        String first = trialOf(path);
        assertThat(trialOf(path)).as("there is one trial").isEqualTo(first);
        assertThat(site.post(ANNA, path + "/trial/remove").headers().firstValue("Location"))
                .contains(path);
        assertThat(site.get(ANNA, first).statusCode()).isEqualTo(404);

        String second = trialOf(path);
        assertThat(site.post(ANNA, second + "/trial/remove").headers().firstValue("Location"))
                .contains(path);
        assertThat(site.get(ANNA, second).statusCode()).isEqualTo(404);
        assertThat(site.get(ANNA, path).statusCode()).isEqualTo(200);
    }

    @Test
    void trialIsNoWorkshopToSetUpShareOrTryOut() {
        String trial = trialOf(site.newWorkshop());

        for (String below : List.of("/settings", "/sharing", "/poster", "/delete", "/slips")) {
            assertThat(site.get(ANNA, trial + below).statusCode()).as(below).isEqualTo(404);
        }
        for (String below : List.of("/start", "/reopen", "/share", "/trial", "/discard", "/delete", "/settings")) {
            assertThat(site.post(ANNA, trial + below).statusCode()).as(below).isEqualTo(404);
        }
    }

    @Test
    void fourQuestionsAndThreeLanguagesAreAnsweredToo() {
        String path = site.newWorkshop("q2.de", "Zwei?", "q3.de", "Drei?", "q4.de", "Vier?", "minimum", "20");
        String trial = trialOf(path);

        assertThat(site.intake.count(site.round(trial).id())).isEqualTo(12);
        assertThat(site.round(trial).rules().minAnswers()).isEqualTo(12);
        long answered =
                site.database.read(handle -> handle.createQuery("SELECT COUNT(DISTINCT question_id) FROM statement s"
                                + " JOIN response p ON p.id = s.response_id WHERE p.round_id = :round")
                        .bind("round", site.round(trial).id())
                        .mapTo(Long.class)
                        .one());
        assertThat(answered).isEqualTo(4);
    }
}
