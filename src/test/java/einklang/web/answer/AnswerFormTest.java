package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form looks like. */
class AnswerFormTest {
    private static AnswerSite site;

    @BeforeAll
    static void open() {
        site = AnswerSite.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Document page(String path) {
        return site.server.page(path);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void formIsOneSmallRequestInEveryLanguage(Language language) {
        HttpResponse<String> answer = site.server.get(AnswerSite.LINK + "?lang=" + language.code());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(25_000);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select("link[rel=stylesheet], script[src], img, iframe, source, object"))
                .isEmpty();
        assertThat(page.expectFirst("link[rel=icon]").attr("href")).isEqualTo("data:,");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void styleAndScriptAreAllowedByTheirHashesAndNothingElseIs() throws Exception {
        HttpResponse<String> answer = site.server.get(AnswerSite.LINK);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        Document page = Jsoup.parse(answer.body());

        assertThat(policy)
                .contains("style-src '" + hash(page.expectFirst("style").data()) + "';")
                .contains("script-src '" + hash(page.expectFirst("script").data()) + "';")
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void formAsksWhatTheRoundAsks() {
        Document page = page(AnswerSite.LINK + "?lang=de");

        assertThat(page.select("textarea")).hasSize(6);
        assertThat(page.select("legend h2").eachText())
                .contains("Was sind die Ziele unseres Kundenservice?", "Wie klar sind Ihnen unsere Ziele?");
        assertThat(page.select("input[name=clarity][value]").eachAttr("value")).contains("1", "5");
        assertThat(page.select("input[name=team]").eachAttr("value")).containsExactly("phone", "desk", "");
        assertThat(page.select("input[name=team][checked]").eachAttr("value")).containsExactly("");
        assertThat(page.select("input[name^=n-]")).hasSize(2);
        assertThat(page.select("input[name^=o-]")).hasSize(6);
        assertThat(page.text())
                .contains(
                        "Mir sind keine Ziele bekannt",
                        "Kurz und ohne Namen. Wer Ihren Stil kennt",
                        "nur dem Sinn nach");
    }

    @Test
    void everyFieldHasALabel() {
        Document page = page(AnswerSite.LINK);

        for (var field : page.select("textarea, input:not([type=hidden])")) {
            boolean labelled = field.closest("label") != null
                    || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(labelled).as(field.outerHtml()).isTrue();
        }
    }

    @Test
    void textForWantOfTranslationIsMarkedWithItsLanguage() {
        Document page = page(AnswerSite.LINK + "?lang=cs");

        assertThat(page.select("legend h2[lang=de]").eachText()).containsExactly("Was hindert Sie?");
        assertThat(page.select(".pills span[lang=de]").eachText()).containsExactly("Schalter");
    }

    @Test
    void normalLinkAsksForTapAndTickAndTheLeadersLinkForTheTickAlone() {
        Document normal = page(AnswerSite.LINK + "?lang=de");
        Document leaders = page(AnswerSite.LEADERS + "?lang=de");

        assertThat(normal.select("input[name=leads]")).hasSize(1);
        assertThat(normal.select("input[name=beside]")).hasSize(1);
        assertThat(leaders.select("input[name=leads]")).isEmpty();
        assertThat(leaders.select("input[name=beside]")).hasSize(1);
        assertThat(leaders.text()).contains("Ohne dieses Häkchen zählen Sie wie alle anderen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void neverPromisesToBeAnonymousAltogether(String language) {
        String text = page(AnswerSite.LINK + "?lang=" + language).text()
                + page(AnswerSite.LINK + "/privacy?lang=" + language).text();

        assertThat(text).doesNotContain("100 %", "100%").doesNotContainIgnoringCase("anonym");
    }

    @Test
    void promisesAreFiveLinesMadeFromTheSettings() {
        assertThat(page(AnswerSite.LINK + "?lang=en").select(".promises li").eachText())
                .hasSize(5)
                .anyMatch(line -> line.contains("at least 3 people have answered"))
                .anyMatch(line -> line.contains("deleted 12 months after closing"))
                .anyMatch(line -> line.contains("word for word, without your name"))
                .anyMatch(line -> line.contains("Sentences about obstacles"))
                .anyMatch(line -> line.contains("read by whoever runs this workshop"));
    }

    @Test
    void themesOnlyHidesTheSwitchAndPromisesThatNobodyReads() {
        try (AnswerSite quiet = AnswerSite.with(AnswerSite.themesOnly())) {
            Document page = quiet.server.page(AnswerSite.LINK + "?lang=en");

            assertThat(page.select("input[name^=o-]")).isEmpty();
            assertThat(page.text()).contains("Nobody reads the sentences");
        }
    }

    @Test
    void tickForRareLanguagesIsAskedOnlyInSmallRoundsAndOtherLanguages() {
        assertThat(page(AnswerSite.LINK + "?lang=cs").select("input[name=rare]"))
                .isEmpty();
        try (AnswerSite small = AnswerSite.inviting(9)) {
            assertThat(small.server.page(AnswerSite.LINK + "?lang=cs").select("input[name=rare]"))
                    .hasSize(1);
            assertThat(small.server.page(AnswerSite.LINK + "?lang=de").select("input[name=rare]"))
                    .isEmpty();
        }
    }

    @Test
    void languageIsTheBrowsersIfItIsOffered() {
        assertThat(site.server
                        .page(AnswerSite.LINK, "Accept-Language", "cs-CZ,cs;q=0.9,en;q=0.5")
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("cs");
    }

    @Test
    void unknownLinkIsNotFoundAndCodesMayBeTypedInCapitals() {
        assertThat(site.server.get("/a/acdefhjkmm").statusCode()).isEqualTo(404);
        assertThat(site.server.get("/l" + AnswerSite.LINK.substring(2)).statusCode())
                .isEqualTo(404);
        assertThat(site.server
                        .get("/a" + AnswerSite.LINK.substring(2).toUpperCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyShownFormHasAKeyOfItsOwn() {
        assertThat(site.fresh(AnswerSite.LINK).get("key"))
                .hasSize(32)
                .isNotEqualTo(site.fresh(AnswerSite.LINK).get("key"));
    }

    @Test
    void informationPageShowsWhatWasSetUpAndPlainDefaultsElsewhere() {
        Document german = page(AnswerSite.LINK + "/privacy?lang=de");
        Document czech = page(AnswerSite.LINK + "/privacy?lang=cs");

        assertThat(german.text()).contains("Stadtwerke Übersee", "Einwilligung", "12 Monate", "30 Tage");
        assertThat(german.select("a[href=https://example.org/imprint]")).isNotEmpty();
        assertThat(czech.select("p[lang=de]").eachText()).contains("Stadtwerke Übersee", "Einwilligung");
        assertThat(czech.text()).contains("Ten, kdo vám poslal odkaz.", "12 měsíců");
        assertThat(page(AnswerSite.LINK + "/privacy?lang=en").text()).contains("Taking part is voluntary");
    }

    @Test
    void withoutScriptsTheFormItselfCarriesWhatWasTypedIntoAnotherLanguage() {
        Map<String, String> fields = site.fresh(AnswerSite.LINK + "?lang=de");
        fields.put("s-1-2", "  Zeit für <Kunden> & Geduld ");
        fields.put("o-1-2", "1");
        fields.put("team", "desk");
        fields.put("clarity", "4");
        fields.put("to", "cs");

        HttpResponse<String> answer = site.server.post(AnswerSite.LINK + "?lang=de", fields);

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cs");
        fields.remove("to");
        assertThat(AnswerSite.fields(page)).isEqualTo(fields);
        assertThat(page.expectFirst("form").attr("action")).endsWith("?lang=cs");
        assertThat(page.select("noscript button[name=to]").eachAttr("value")).containsExactly("de", "en");
    }
}
