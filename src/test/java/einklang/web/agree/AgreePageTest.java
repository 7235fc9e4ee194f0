package einklang.web.agree;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.plan.Commitment;
import einklang.plan.Goal;
import einklang.plan.TradeOff;
import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreePageTest {
    @Test
    void withoutAComparisonGoalsComeFromBlankLines() {
        try (Agreeing agreeing = Agreeing.closed()) {
            assertThat(agreeing.page().select(".pile")).isEmpty();

            agreeing.goal("Zusagen halten");

            assertThat(agreeing.page().select(".goal h3").text()).isEqualTo("Zusagen halten");
        }
    }

    @Test
    void whileAnswersComeInThePageSaysWhatComesFirst() {
        try (CompareSite site = new CompareSite()) {
            site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
            site.database.change(handle -> handle.execute("UPDATE round SET state = 'COLLECTING', closed_at = NULL"));

            assertThat(site.page(Agreeing.BASE).text()).contains("Erst fragen, dann vereinbaren");
            HttpResponse<String> answer = site.post("ann", Agreeing.BASE + "/goals", "title.de", "Zu früh");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(site.plans.read("wabc").goals()).isEmpty();
        }
    }

    @Test
    void nobodyElseFindsThePlan() {
        try (CompareSite site = new CompareSite()) {
            site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(5));
            for (String below :
                    List.of("", "/new-goal", "/goals/x", "/non-goals/x", "/trade-offs/x", "/commitments/x")) {
                assertThat(site.get("bob", Agreeing.BASE + below).statusCode())
                        .as(below)
                        .isEqualTo(404);
            }
            for (String below : List.of("/goals", "/non-goals", "/trade-offs", "/company-goals", "/goals/x/remove")) {
                assertThat(site.post("bob", Agreeing.BASE + below, "title.de", "X")
                                .statusCode())
                        .as(below)
                        .isEqualTo(404);
            }
            assertThat(site.get("bob", "/workshops/wabc/plan/live").statusCode())
                    .isEqualTo(404);
            assertThat(site.post("bob", "/workshops/wabc/plan/undo", "change", "1", "back", "agree")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(site.plans.read("wabc").isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void everyPageIsThereInEveryLanguage(String language) {
        try (Agreeing agreeing = Agreeing.compared()) {
            Goal goal = agreeing.goal("Zusagen halten");
            agreeing.done("/goals/" + goal.id() + "/commitments", "kind", "OTHER", "commitment.de", "Zeit");
            String commitment = agreeing.plan().commitments().get(0).id();
            for (String below : List.of("", "/new-goal", "/goals/" + goal.id(), "/commitments/" + commitment)) {
                HttpResponse<String> answer = agreeing.site.get("ann", Agreeing.BASE + below + "?lang=" + language);
                Document page = Jsoup.parse(answer.body());
                assertThat(answer.statusCode()).as(below).isEqualTo(200);
                assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
                assertThat(page.select("h1")).hasSize(1);
                assertThat(page.select(
                                "button:not(.secondary, .quiet, .first-button), a.button:not(.secondary, .quiet)"))
                        .as("one primary button on " + below)
                        .hasSize(1);
            }
        }
    }

    @Test
    void textsInAnotherLanguageAreMarked() {
        try (Agreeing agreeing = Agreeing.closed()) {
            agreeing.goal("Zusagen halten");

            Document english = Jsoup.parse(
                    agreeing.site.get("ann", Agreeing.BASE + "?lang=en").body());

            assertThat(english.expectFirst(".goal h3").attr("lang")).isEqualTo("de");
            assertThat(english.expectFirst(".short .field input").attr("name")).isEqualTo("title.en");
        }
    }

    @Test
    void tensionIsDecidedInEitherDirectionWithTheFloorOfTheLosingSide() {
        try (Agreeing agreeing = Agreeing.compared()) {
            Element offer = agreeing.page().expectFirst("form.offer");
            String a = offer.expectFirst("[name=a]").val();
            String b = offer.expectFirst("[name=b]").val();
            assertThat(offer.select("details:not([open]) [name=floor.de]")).hasSize(1);
            assertThat(offer.select("button:not(details button)")).hasSize(2);

            Document after = agreeing.done("/trade-offs", "a", a, "b", b, "before", "b", "floor.de", "Nie unter 80 %");

            TradeOff tradeOff = agreeing.plan().tradeOffs().get(0);
            assertThat(tradeOff.tension()).contains(TradeOff.Tension.of(a, b));
            assertThat(offer.select("h4 span").last().text())
                    .isEqualTo(tradeOff.first().text(Language.DE));
            assertThat(tradeOff.floor().text(Language.DE)).isEqualTo("Nie unter 80 %");
            assertThat(after.select("form.offer:has([name=a][value=" + a + "]):has([name=b][value=" + b + "])"))
                    .isEmpty();
            assertThat(agreeing.post("/trade-offs", "a", a, "b", b, "before", "a")
                            .statusCode())
                    .as("decided already")
                    .isEqualTo(409);
            agreeing.undo(after);
            assertThat(agreeing.plan().tradeOffs()).isEmpty();
        }
    }

    @Test
    void ownTradeOffNeedsBothSides() {
        try (Agreeing agreeing = Agreeing.closed()) {
            HttpResponse<String> half = agreeing.post("/trade-offs", "first.de", "Sorgfalt", "second.de", "");
            assertThat(half.statusCode()).isEqualTo(422);
            assertThat(Agreeing.document(half).expectFirst("[name=first.de]").val())
                    .isEqualTo("Sorgfalt");

            Document after = agreeing.done("/trade-offs", "first.de", "Sorgfalt", "second.de", "Tempo");

            assertThat(after.text()).contains("Im Zweifel geht „Sorgfalt“ vor „Tempo“");
        }
    }

    @Test
    void pileIsSetAsideByOneTapAndTheReasonComesLater() {
        try (Agreeing agreeing = Agreeing.compared()) {
            String lineage =
                    agreeing.page().expectFirst(".raw input[name=tick]").val();
            Document after = agreeing.done("/non-goals", "one", lineage);
            String id = agreeing.plan().nonGoals().get(0).id();
            assertThat(after.select(".pile.covered")).hasSize(1);

            agreeing.done(
                    "/non-goals/" + id, "version", "1", "non_goal.de", "Rund um die Uhr", "why.de", "Zu teuer =1+1");

            assertThat(agreeing.page().expectFirst("#non-goals ~ .lines").text())
                    .contains("Rund um die Uhr", "Zu teuer =1+1");
            HttpResponse<String> stale =
                    agreeing.post("/non-goals/" + id, "version", "1", "non_goal.de", "Anders", "why.de", "");
            assertThat(stale.statusCode()).isEqualTo(409);
            assertThat(Agreeing.text(stale)).contains("Rund um die Uhr");
            assertThat(Agreeing.document(stale)
                            .expectFirst("[name=non_goal.de]")
                            .val())
                    .isEqualTo("Anders");
            agreeing.undo(agreeing.done("/non-goals/" + id + "/remove", "version", "2"));
            assertThat(agreeing.plan().nonGoals()).hasSize(1);
        }
    }

    @Test
    void labelThatQuotesAPersonNeverBecomesATextOfThePlan() {
        try (Agreeing agreeing = Agreeing.compared()) {
            for (Element pile : agreeing.page().select(".raw .pile")) {
                if (pile.expectFirst("h3").text().startsWith("„")) {
                    String lineage = pile.expectFirst("[name=tick]").val();
                    HttpResponse<String> goal = agreeing.post("/goals", "one", lineage);
                    assertThat(goal.headers().firstValue("Location").orElseThrow())
                            .contains("/new-goal?theme=");
                    assertThat(agreeing.page("/new-goal?theme=" + lineage)
                                    .expectFirst("[name=title.de]")
                                    .val())
                            .isEmpty();
                    assertThat(agreeing.post("/non-goals", "one", lineage).statusCode())
                            .isEqualTo(422);
                }
            }
            assertThat(agreeing.plan().isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | 1.500,5   | 31.12.2027
                    en | 1,500.5   | 31/12/2027
                    cs | 1 500,5   | 31. 12. 2027
                    """)
    void commitmentsAreReadAsThePageWritesThem(String language, String amount, String until) {
        try (Agreeing agreeing = Agreeing.closed()) {
            Goal goal = agreeing.goal("Zusagen halten");

            HttpResponse<String> answer = agreeing.site.post(
                    "ann",
                    Agreeing.BASE + "/goals/" + goal.id() + "/commitments?lang=" + language,
                    "kind",
                    "GOODWILL_LIMIT",
                    "amount",
                    amount,
                    "unit",
                    "EUR",
                    "by",
                    "Jana Nováková",
                    "until",
                    until);

            assertThat(answer.statusCode()).isEqualTo(303);
            Commitment commitment = agreeing.plan().commitments().get(0);
            assertThat(commitment.amount()).contains(new BigDecimal("1500.5"));
            assertThat(commitment.until()).contains(LocalDate.of(2027, 12, 31));
            Document page = Jsoup.parse(agreeing.site
                    .get("ann", Agreeing.BASE + "?lang=" + language)
                    .body());
            assertThat(page.expectFirst(".commitments").text().replace('\u00a0', ' '))
                    .contains(amount, "EUR", "Jana Nováková");
        }
    }

    @Test
    void impossibleDaysAndNumbersAreSaidBesideTheirFields() {
        try (Agreeing agreeing = Agreeing.closed()) {
            Goal goal = agreeing.goal("Zusagen halten");

            HttpResponse<String> answer = agreeing.post(
                    "/goals/" + goal.id() + "/commitments",
                    "kind",
                    "BUDGET",
                    "amount",
                    "1,500.50",
                    "until",
                    "30.2.2027");

            Document page = Agreeing.document(answer);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.expectFirst("#e-amount").text()).contains("1.234,5");
            assertThat(page.expectFirst("#e-until").text()).contains("Diesen Tag gibt es nicht");
            assertThat(page.expectFirst("[name=until]").val()).isEqualTo("30.2.2027");
            assertThat(page.expectFirst("[name=amount]").val()).isEqualTo("1,500.50");
            assertThat(agreeing.plan().commitments()).isEmpty();
        }
    }

    @Test
    void commitmentIsChangedRemovedAndBroughtBack() {
        try (Agreeing agreeing = Agreeing.closed()) {
            Goal goal = agreeing.goal("Zusagen halten");
            agreeing.done("/goals/" + goal.id() + "/commitments", "kind", "MINUTES_PER_CONTACT", "amount", "7,5");
            String id = agreeing.plan().commitments().get(0).id();

            agreeing.done("/commitments/" + id, "version", "1", "kind", "OTHER", "amount", "", "commitment.de", "Zeit");
            assertThat(agreeing.page().expectFirst(".commitments").text())
                    .startsWith("Zeit")
                    .doesNotContain("Anderes");
            Document removed = agreeing.done("/commitments/" + id + "/remove", "version", "2");
            assertThat(agreeing.plan().commitments()).isEmpty();
            agreeing.undo(removed);
            assertThat(agreeing.plan().commitments()).hasSize(1);
        }
    }

    @Test
    void undoIsRefusedWithASentenceWhenMoreHasHappened() {
        try (Agreeing agreeing = Agreeing.closed()) {
            Document added = agreeing.done("/company-goals", "company_goal.de", "Marge halten");
            String id = agreeing.plan().companyGoals().get(0).id();
            agreeing.done("/company-goals/" + id, "version", "1", "company_goal.de", "Marge verdoppeln");

            Document refused = agreeing.undo(added);

            assertThat(refused.expectFirst(".notice.warning:contains(zurücknehmen)")
                            .text())
                    .contains("Danach wurde noch etwas");
            assertThat(agreeing.plan().companyGoals()).hasSize(1);
            assertThat(refused.select(".changes li form")).hasSize(1);
        }
    }

    @Test
    void undoComesBackOnlyToPagesOfThePlan() {
        try (Agreeing agreeing = Agreeing.closed()) {
            agreeing.goal("Zusagen halten");
            for (String back : List.of("https://example.org", "//example.org", "", "report")) {
                assertThat(agreeing.site
                                .post("ann", "/workshops/wabc/plan/undo", "change", "1", "back", back)
                                .statusCode())
                        .as(back)
                        .isEqualTo(400);
            }
            HttpResponse<String> act =
                    agreeing.site.post("ann", "/workshops/wabc/plan/undo", "change", "1", "back", "act");
            assertThat(act.headers().firstValue("Location").orElseThrow()).startsWith("/workshops/wabc/act?done=");
        }
    }
}
