package einklang.web.agree;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Measure;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsTest {
    private Agreeing agreeing;

    @BeforeEach
    void start() {
        agreeing = Agreeing.compared();
    }

    @AfterEach
    void stop() {
        agreeing.close();
    }

    private static String lineage(Document page, int pile) {
        return page.select(".raw input[name=tick]").get(pile).val();
    }

    private static String[] whole(Goal goal, String... changed) {
        List<String> fields = new ArrayList<>(List.of(
                "version",
                String.valueOf(goal.version()),
                "title.de",
                goal.title().text(Language.DE),
                "weight",
                "3",
                "horizon",
                "ONE_YEAR"));
        for (int i = 0; i < changed.length; i += 2) {
            int known = fields.indexOf(changed[i]);
            if (known >= 0) {
                fields.set(known + 1, changed[i + 1]);
            } else {
                fields.add(changed[i]);
                fields.add(changed[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void pileBecomesAGoalInAllLanguagesByOneTap() {
        Document page = agreeing.page();
        Element pile = page.expectFirst(".raw .pile");
        String label = pile.expectFirst("h3").text();

        Document after = agreeing.done("/goals", "one", lineage(page, 0));

        Goal goal = agreeing.last();
        assertThat(goal.title().text(Language.DE)).isEqualTo(label);
        assertThat(goal.title().texts()).containsOnlyKeys(Language.values());
        assertThat(goal.themes()).containsExactly(lineage(page, 0));
        assertThat(after.expectFirst(".goal h3").text()).isEqualTo(label);
        assertThat(after.select(".pile.covered h3").eachText()).containsExactly(label);
        assertThat(Agreeing.notice(after)).isEqualTo("Hinzugefügt: Ziel „" + label + "“.");
    }

    @Test
    void severalPilesWantATitleFirst() {
        Document page = agreeing.page();
        String query = "?theme=" + lineage(page, 0) + "&theme=" + lineage(page, 1) + "&theme=none";

        Document form = agreeing.page("/new-goal" + query);
        assertThat(form.select("input[name=theme][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(lineage(page, 0), lineage(page, 1));
        assertThat(form.expectFirst("[name=title.de]").val()).isNotBlank();

        agreeing.done(
                "/goals",
                "title.de",
                "Gelöst und freundlich",
                "weight",
                "5",
                "horizon",
                "SIX_MONTHS",
                "theme",
                lineage(page, 0));
        assertThat(agreeing.last().weight()).isEqualTo(5);
        assertThat(agreeing.last().horizon()).isEqualTo(Horizon.SIX_MONTHS);
    }

    @Test
    void nothingTickedIsSaid() {
        Document after = agreeing.done("/goals");

        assertThat(after.expectFirst(".notice.fault").text()).contains("mindestens einen Stapel");
        assertThat(agreeing.plan().goals()).isEmpty();
    }

    @Test
    void ownGoalIsAddedAndUndoTakesItBack() {
        Document after = agreeing.done("/goals", "title.de", "  Zusagen\n halten ");
        assertThat(agreeing.last().title()).isEqualTo(LocalText.of(Language.DE, "Zusagen halten"));
        assertThat(after.select(".goal .hint").text()).contains("English", "Čeština");

        Document undone = agreeing.undo(after);

        assertThat(agreeing.plan().goals()).isEmpty();
        assertThat(Agreeing.notice(undone)).startsWith("Zurückgenommen: Ziel „Zusagen halten“");
        assertThat(agreeing.undo(undone).select(".goal h3").text()).isEqualTo("Zusagen halten");
    }

    @Test
    void emptyAndTooLongTitlesKeepWhatWasTyped() {
        HttpResponse<String> empty = agreeing.post("/goals", "title.de", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Agreeing.document(empty).expectFirst("[id='e-title.de']").text())
                .contains("ein paar Worte");

        String word = "Kundenzufriedenheit".repeat(27).substring(0, 500);
        HttpResponse<String> longWord = agreeing.post("/goals", "title.de", word);
        assertThat(longWord.statusCode()).isEqualTo(422);
        Document page = Agreeing.document(longWord);
        assertThat(page.expectFirst("[name=title.de]").val()).isEqualTo(word);
        assertThat(page.expectFirst("[id='e-title.de']").text()).contains("500", "200");
        assertThat(agreeing.plan().goals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><b>\"'",
                "=cmd|' /C calc'!A0",
                "👩‍👩‍👧‍👦 {0} ${x}",
                "'; DROP TABLE goal; --"
            })
    void hostileTitlesAreOnlyText(String title) {
        Goal goal = agreeing.goal(title);

        Document page = agreeing.page();
        assertThat(page.expectFirst(".goal h3").text()).isEqualTo(title);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(agreeing.page("/goals/" + goal.id())
                        .expectFirst("[name=title.de]")
                        .val())
                .isEqualTo(title);
    }

    @Test
    void everythingOfAGoalIsEdited() {
        agreeing.done("/company-goals", "company_goal.de", "Marge halten");
        String company = agreeing.plan().companyGoals().get(0).id();
        Goal goal = agreeing.goal("Zusagen halten");

        Document after = agreeing.done(
                "/goals/" + goal.id(),
                whole(
                        goal,
                        "title.cs",
                        "Držet slovo",
                        "sentence.de",
                        "Wir tun, was wir sagen.",
                        "moment.de",
                        "Ich nenne einen Termin.",
                        "weight",
                        "5",
                        "company",
                        company,
                        "contribution.de",
                        "Wer uns traut, bleibt."));

        Goal saved = agreeing.last();
        assertThat(saved.title().texts()).containsEntry(Language.CS, "Držet slovo");
        assertThat(saved.moment().text(Language.DE)).isEqualTo("Ich nenne einen Termin.");
        assertThat(saved.companyGoals()).containsExactly(company);
        assertThat(after.expectFirst(".goal").text())
                .contains("Wir tun, was wir sagen.", "Gewicht 5 von 5", "Trägt bei zu: Marge halten");
        String revisions =
                agreeing.page("/goals/" + goal.id()).expectFirst(".revisions").text();
        assertThat(revisions)
                .contains("Ann Adler", "Gewicht: 3 → 5", "Ziel (Čeština): (leer) → „Držet slovo“", "Angelegt als");
    }

    @Test
    void suggestionForTheMomentFillsTheFieldsAndStoresNothing() {
        Document page = agreeing.page();
        agreeing.done("/goals", "one", lineage(page, 0));
        Goal goal = agreeing.last();
        Document form = agreeing.page("/goals/" + goal.id());
        String first = form.expectFirst(".suggestions li p").text();

        HttpResponse<String> answer = agreeing.post(
                "/goals/" + goal.id(),
                whole(goal, "theme", lineage(page, 0), "suggestion", "0", "sentence.de", "Kurz."));

        Document filled = Agreeing.document(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(filled.expectFirst("[name=moment.de]").val()).isEqualTo(first);
        assertThat(filled.expectFirst("[name=moment.cs]").val()).isNotBlank();
        assertThat(filled.expectFirst("[name=sentence.de]").val()).isEqualTo("Kurz.");
        assertThat(agreeing.last().version()).isEqualTo(goal.version());
    }

    @Test
    void staleGoalKeepsWhatWasTypedBesideTheOthersText() {
        Goal goal = agreeing.goal("Zusagen halten");
        agreeing.bobPosts("/goals/" + goal.id(), whole(goal, "title.de", "Wort halten"));

        HttpResponse<String> answer = agreeing.post("/goals/" + goal.id(), whole(goal, "title.de", "Treu sein"));

        Document page = Agreeing.document(answer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.expectFirst("[name=title.de]").val()).isEqualTo("Treu sein");
        assertThat(page.expectFirst(".notice.fault").text()).contains("Bob Berg", "Wort halten");
        assertThat(agreeing.last().title().text(Language.DE)).isEqualTo("Wort halten");
        agreeing.done(
                "/goals/" + goal.id(),
                whole(goal, "version", page.expectFirst("input[name=version]").val(), "title.de", "Treu sein"));
        assertThat(agreeing.last().title().text(Language.DE)).isEqualTo("Treu sein");
    }

    @Test
    void goalThatSomebodyRemovedComesBackBySaving() {
        Goal goal = agreeing.goal("Zusagen halten");
        agreeing.bobPosts("/goals/" + goal.id() + "/remove", "version", "1");

        HttpResponse<String> answer = agreeing.post("/goals/" + goal.id(), whole(goal, "title.de", "Treu sein"));

        Document page = Agreeing.document(answer);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.expectFirst(".notice.fault").text()).contains("entfernt");
        assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("0");
        agreeing.done("/goals/" + goal.id(), whole(goal, "version", "0", "title.de", "Treu sein"));
        assertThat(agreeing.last().id()).isEqualTo(goal.id());
    }

    @Test
    void staleRemovalRemovesNothing() {
        Goal goal = agreeing.goal("Zusagen halten");
        agreeing.bobPosts("/goals/" + goal.id(), whole(goal, "title.de", "Wort halten"));

        HttpResponse<String> answer = agreeing.post("/goals/" + goal.id() + "/remove", "version", "1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Agreeing.text(answer)).contains("Jemand anderes war schneller");
        assertThat(agreeing.plan().goals()).hasSize(1);
    }

    @Test
    void removedGoalSaysWhatGoesWithItAndUndoBringsItBack() {
        Goal goal = agreeing.goal("Schulung einführen");
        Goal other = agreeing.goal("Zusagen halten");
        agreeing.done("/goals/" + goal.id() + "/measure");
        Measure measure = agreeing.plan().measures().get(0);
        agreeing.site.plans.apply(
                "wabc",
                List.of(new PlanEdit.Put(new Effect(measure.id(), other.id(), 0, 3, ""))),
                "ann",
                agreeing.site.clock.instant());
        agreeing.done("/goals/" + other.id() + "/commitments", "kind", "BUDGET", "amount", "1.500,50", "unit", "EUR");

        Document after = agreeing.done("/goals/" + other.id() + "/remove", "version", "1");

        assertThat(Agreeing.notice(after))
                .contains("Eine Maßnahme verliert", "Eine Zusage geht mit", "Zurücknehmen bringt alles wieder");
        assertThat(agreeing.plan().effects()).isEmpty();
        agreeing.undo(after);
        assertThat(agreeing.plan().effects()).hasSize(1);
        assertThat(agreeing.plan().commitments()).hasSize(1);
    }

    @Test
    void goalThatReadsLikeAMeasureIsNotedAsOneInItsPlace() {
        Document page = agreeing.done("/goals", "title.de", "Schulung für alle Mitarbeiter einführen");
        assertThat(page.expectFirst(".hint-line").text()).contains("Maßnahme");

        Document after = agreeing.done("/goals/" + agreeing.last().id() + "/measure");

        Plan plan = agreeing.plan();
        assertThat(plan.goals()).isEmpty();
        assertThat(plan.measures().get(0).title().text(Language.DE))
                .isEqualTo("Schulung für alle Mitarbeiter einführen");
        assertThat(Agreeing.notice(after)).contains("Hinzugefügt: Maßnahme", "Entfernt: Ziel");
        agreeing.undo(after);
        assertThat(agreeing.plan().goals()).hasSize(1);
        assertThat(agreeing.plan().measures()).isEmpty();
    }

    @Test
    void goalsChangePlacesAndTheLastCannotGoFurther() {
        Goal first = agreeing.goal("Erstes");
        Goal second = agreeing.goal("Zweites");

        agreeing.done("/goals/" + second.id() + "/up");
        assertThat(agreeing.plan().goals().get(0).id()).isEqualTo(second.id());
        agreeing.done("/goals/" + second.id() + "/down");
        assertThat(agreeing.plan().goals().get(0).id()).isEqualTo(first.id());
        agreeing.done("/goals/" + second.id() + "/down");
        assertThat(agreeing.plan().goals().get(1).id()).isEqualTo(second.id());
    }

    @Test
    void fiveGoalsAreSaidCalmlySixWithAWarningAndTheFiftyFirstIsRefused() {
        for (int i = 1; i <= 4; i++) {
            agreeing.goal("Ziel " + i);
        }
        assertThat(agreeing.page().select(".notice.warning:not(.changed *)")).isEmpty();
        agreeing.goal("Ziel 5");
        assertThat(agreeing.page().select("section").text()).contains("Fünf Ziele sind vereinbart");
        assertThat(agreeing.page().select("section .notice.warning")).isEmpty();
        agreeing.goal("Ziel 6");
        assertThat(agreeing.page().select("section .notice.warning").text()).contains("6 Ziele sind vereinbart");
        for (int i = 7; i <= Plan.MOST_GOALS; i++) {
            agreeing.goal("Ziel " + i);
        }

        HttpResponse<String> answer = agreeing.post("/goals", "title.de", "Eines zu viel");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Agreeing.text(answer)).contains("höchstens 50 Ziele");
        assertThat(Agreeing.document(answer).expectFirst("[name=title.de]").val())
                .isEqualTo("Eines zu viel");
    }

    @Test
    void unknownGoalsAreNotFound() {
        assertThat(agreeing.site.get("ann", Agreeing.BASE + "/goals/none").statusCode())
                .isEqualTo(404);
        for (String action : List.of("", "/remove", "/up", "/down", "/measure", "/commitments")) {
            assertThat(agreeing.post("/goals/none" + action, "version", "0", "title.de", "X", "weight", "1")
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    @Test
    void impossibleChoicesAreRefused() {
        Goal goal = agreeing.goal("Zusagen halten");

        assertThat(agreeing.post("/goals/" + goal.id(), whole(goal, "weight", "9"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(agreeing.post("/goals/" + goal.id(), whole(goal, "horizon", "NEVER"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(agreeing.last().version()).isEqualTo(1);
    }
}
