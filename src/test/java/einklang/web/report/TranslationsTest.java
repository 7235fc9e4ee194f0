package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.board.BoardStore;
import einklang.i18n.Language;
import einklang.store.StoredBoards;
import einklang.survey.Mask;
import einklang.survey.WordsChoice;
import einklang.testing.PdfText;
import einklang.web.compare.CompareSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TranslationsTest {
    private static final String SAID = "každý zákazník má vědět, kdy přijede technik pan Dvořák";
    private static final String GLOSS = "Alle sollen wissen, wann jemand kommt (Zwirbelwort)";

    private final ReportSite site = new ReportSite();
    private final String base = compared("w", WordsChoice.OPEN);

    @AfterEach
    void close() {
        site.close();
    }

    private String compared(String id, WordsChoice words) {
        List<CompareSite.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            answers.add(CompareSite.Answer.of("Kurze Wartezeiten am Telefon"));
        }
        answers.add(CompareSite.Answer.of(SAID, "mít čas").in(Language.CS));
        answers.add(CompareSite.Answer.of("mít čas").in(Language.CS));
        answers.add(CompareSite.Answer.of("nikdo to nemá číst").in(Language.CS).bySense());
        return site.compared(id, words, answers);
    }

    private Document page() {
        return site.page(base + "/translations?in=de&lang=de");
    }

    /** The key of the field below a statement. */
    private String field(String said) {
        Element statement = page().select(".translation blockquote.statement").stream()
                .filter(one -> one.ownText().equals(said))
                .findFirst()
                .orElseThrow();
        return statement.id().substring(2);
    }

    private HttpResponse<String> put(String who, String said, String before, String text) {
        String key = field(said);
        return site.site.post(
                who, base + "/translations", "in", "de", "part", "1", "b-" + key, before, "t-" + key, text);
    }

    private void written() {
        assertThat(put("ann", SAID, "", GLOSS).statusCode()).isEqualTo(303);
    }

    @Test
    void onlyReleasedStatementsInOtherLanguagesAreListed() {
        Document page = page();

        assertThat(page.select(".translation blockquote.statement").eachText())
                .containsExactlyInAnyOrder(SAID + " Čeština", "mít čas Čeština");
        assertThat(page.select("[role=status] strong").text())
                .isEqualTo("2 von 2 Aussagen in anderen Sprachen haben noch keine Übersetzung (Deutsch).");
        assertThat(page.text()).doesNotContain("nikdo to nemá číst");
        assertThat(page.text()).contains("Stellen, die als ▮▮▮ erscheinen, bleiben verdeckt");
    }

    @Test
    void translationStandsBesideTheOriginalInEveryFormat() {
        written();

        for (String file : List.of("/print?lang=de", "/files/html?lang=de")) {
            Document document = site.page(base + file);
            Element quote = document.select(".pile blockquote[lang=cs]").stream()
                    .filter(one -> one.text().startsWith(SAID))
                    .findFirst()
                    .orElseThrow();
            assertThat(quote.expectFirst("footer[lang=de]").text())
                    .isEqualTo("(Übersetzung der Moderation: " + GLOSS + ")");
            assertThat(document.text()).contains("es sind nicht die Worte derer, die geantwortet haben");
        }
        assertThat(PdfText.of(site.bytes(base + "/files/pdf?lang=de"))).contains("Übersetzung der Moderation");
        assertThat(site.unpacked(base + "/files/zip?lang=de"))
                .contains("Übersetzung der Moderation", GLOSS)
                .contains(SAID + ";cs;" + GLOSS);
        assertThat(site.unpacked(base + "/files/xlsx?lang=de")).contains("Übersetzung der Moderation", GLOSS);
        assertThat(site.unpacked(base + "/files/pptx?lang=de")).contains("Übersetzung der Moderation: " + GLOSS);
        assertThat(json("de").findValues("glosses"))
                .hasSize(1)
                .allMatch(glosses -> glosses.get("de").asString().equals(GLOSS));
    }

    private JsonNode json(String language) {
        return JsonMapper.shared()
                .readTree(site.get(base + "/files/json?lang=" + language).body());
    }

    @Test
    void reportInAnotherLanguageDoesNotShowIt() {
        written();

        assertThat(site.get(base + "/print?lang=en").body()).doesNotContain(GLOSS, "Facilitator’s translation");
        assertThat(site.page(base + "/translations?in=en&lang=de").text()).doesNotContain(GLOSS);
    }

    @Test
    void sameWordsOfSeveralPeopleAreTranslatedOnce() {
        put("ann", "mít čas", "", "Zeit haben");

        assertThat(json("de").findValues("glosses")).hasSize(2);
        assertThat(page().select("[role=status] strong").text())
                .isEqualTo("1 von 2 Aussagen in anderen Sprachen hat noch keine Übersetzung (Deutsch).");
    }

    @Test
    void emptiedFieldRemovesIt() {
        written();

        assertThat(put("ann", SAID, GLOSS, "  ").statusCode()).isEqualTo(303);
        assertThat(site.get(base + "/print?lang=de").body()).doesNotContain(GLOSS);
        assertThat(json("de").findValues("glosses")).isEmpty();
    }

    @Test
    void secondWriterKeepsWhatWasTypedAndSeesTheOther() {
        written();
        HttpResponse<String> late = put("ann", SAID, "", "Man soll wissen, wann er kommt");

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        String key = field(SAID);
        assertThat(page.expectFirst("#t-" + key).wholeText().strip()).isEqualTo("Man soll wissen, wann er kommt");
        assertThat(page.select(".translation blockquote:not(.statement)").text())
                .isEqualTo(GLOSS);
        assertThat(page.select("input[name=b-" + key + "]").val()).isEqualTo(GLOSS);
        assertThat(json("de").findValues("glosses").get(0).get("de").asString()).isEqualTo(GLOSS);
    }

    @Test
    void savingTwiceIsNoClash() {
        written();

        assertThat(put("ann", SAID, "", GLOSS).statusCode()).isEqualTo(303);
    }

    @Test
    void tooLongIsRefusedAndKept() {
        HttpResponse<String> refused = put("ann", SAID, "", "x".repeat(501));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).expectFirst("#t-" + field(SAID)).wholeText())
                .contains("x".repeat(501));
        assertThat(refused.body()).contains("Höchstens 500 Zeichen");
    }

    @Test
    void fieldsBesideAWrongOneAreStored() {
        String wrong = field(SAID);
        String right = field("mít čas");
        HttpResponse<String> answer = site.site.post(
                "ann",
                base + "/translations",
                "in",
                "de",
                "part",
                "1",
                "t-" + wrong,
                "x".repeat(501),
                "t-" + right,
                "Zeit");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page().expectFirst("#t-" + right).wholeText().strip()).isEqualTo("Zeit");
    }

    private void mask(String word) {
        String key = field(SAID);
        int start = SAID.indexOf(word);
        new StoredBoards(site.site.database, () -> "unused")
                .mask(
                        "round-w",
                        new BoardStore.MaskedPlace(key, new Mask(start, start + word.length(), Mask.Kind.NAME)),
                        "ann",
                        site.site.clock.instant());
    }

    @Test
    void maskedPlaceTakesTheTranslationAway() {
        written();
        mask("Dvořák");

        assertThat(json("de").findValues("glosses")).isEmpty();
        assertThat(page().text()).contains("pan ▮▮▮").doesNotContain("Dvořák", GLOSS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herr Dvořák kommt", "DVOŘÁKS Besuch"})
    void maskedWordsDoNotComeBack(String text) {
        mask("Dvořák");
        HttpResponse<String> refused = put("ann", SAID.replace("Dvořák", "▮▮▮"), "", text);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Diese Übersetzung nennt etwas, das in der Aussage verdeckt ist.", text);
        assertThat(json("de").findValues("glosses")).isEmpty();
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        written();

        assertThat(site.site.get("bob", base + "/translations").statusCode()).isEqualTo(404);
        assertThat(put("bob", SAID, GLOSS, "anders").statusCode()).isEqualTo(404);
        assertThat(site.site.server.get(base + "/translations").statusCode()).isEqualTo(303);
        assertThat(json("de").findValues("glosses").get(0).get("de").asString()).isEqualTo(GLOSS);
    }

    @Test
    void hiddenStatementCannotBeReached() {
        List<String> ids =
                site.site.database.read(handle -> handle.createQuery("SELECT id FROM statement WHERE sense_only = TRUE")
                        .mapTo(String.class)
                        .list());
        assertThat(ids).hasSize(1);
        site.site.post("ann", base + "/translations", "in", "de", "part", "1", "t-" + ids.get(0), "verraten");

        assertThat(site.site.database.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM gloss")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    @Test
    void statementOfAnotherWorkshopCannotBeReached() {
        String key = field(SAID);
        String other = compared("other", WordsChoice.OPEN);
        site.site.post("ann", other + "/translations", "in", "de", "part", "1", "t-" + key, "verirrt");

        assertThat(json("de").findValues("glosses")).isEmpty();
    }

    @Test
    void whereOnlyThemesAreShownThereIsNothingToTranslate() {
        Document page = site.page(compared("themes", WordsChoice.THEMES_ONLY) + "/translations?in=de&lang=de");

        assertThat(page.select("textarea")).isEmpty();
        assertThat(page.select("[role=status] strong").text()).endsWith("Es gibt nichts zu übersetzen.");
    }

    @Test
    void manyComeInPartsAndSavingGoesOn() {
        List<CompareSite.Answer> answers = IntStream.range(0, 60)
                .mapToObj(i ->
                        CompareSite.Answer.of("mít čas na zákazníka číslo " + i).in(Language.CS))
                .toList();
        String many = site.compared("many", WordsChoice.OPEN, answers) + "/translations";
        Document first = site.page(many + "?in=de&lang=de");
        String key = first.expectFirst("textarea").id();
        HttpResponse<String> saved =
                site.site.post("ann", many, "in", "de", "part", "1", "to", "2", key, "Zeit für die Kundschaft");

        assertThat(first.select("textarea")).hasSize(TranslationsPage.LINES);
        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("?in=de&part=2&done=1");
        assertThat(site.page(many + "?in=de&part=3&lang=de").select("textarea")).hasSize(10);
        assertThat(site.page(many + "?in=de&part=99&lang=de").select("textarea"))
                .hasSize(10);
        assertThat(site.page(many + "?in=de&lang=de")
                        .expectFirst("#" + key)
                        .wholeText()
                        .strip())
                .isEqualTo("Zeit für die Kundschaft");
    }

    @Test
    void stepOfTheReportSaysHowManyAreMissing() {
        Document step = site.page(base + "?in=de&lang=de");

        assertThat(step.text())
                .contains("2 von 2 Aussagen in anderen Sprachen haben noch keine Übersetzung (Deutsch).");
        assertThat(step.select("a[href$='/report/translations?in=de']")).hasSize(1);
    }

    @Test
    void editionWithoutWordsHasNoTranslations() {
        written();
        String preview = site.get(base + "/export/preview?for=client&audience=client&part=answers&in=de")
                .body();

        assertThat(preview).doesNotContain(GLOSS, SAID);
        assertThat(site.get(base + "/export/preview?for=client&audience=client&part=answers&part=words&in=de")
                        .body())
                .contains(GLOSS, SAID);
    }
}
