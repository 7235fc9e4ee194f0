package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goals, measures, indicators and readings brought in through the real pages, and what strangers and hostile cells get. */
class PlanImportTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
        } finally {
            site.close();
        }
    }

    private static Planted closed() {
        Planted planted = Planted.collecting(site);
        planted.close();
        return planted;
    }

    private static Reply bring(Visitor visitor, Planted planted, String file) {
        return Uploaded.send(visitor, planted.path + "/plan-import", Map.of(), file.getBytes(StandardCharsets.UTF_8));
    }

    private static Document check(Planted planted) {
        return site.owner.get(planted.path + "/plan-import/check").page();
    }

    private static Reply take(Planted planted) {
        Element key = check(planted).selectFirst("form[action$=/take] input[name=key]");
        return planted.act("plan-import/take", Map.of("key", key == null ? "none" : key.val()));
    }

    private static Reply broughtAndTaken(Planted planted, String file) {
        assertThat(bring(site.owner, planted, file).status()).isEqualTo(303);
        return take(planted);
    }

    @Test
    void tableBecomesOneChangeThatCanBeUndone() {
        Planted planted = closed();

        Reply goals = broughtAndTaken(planted, "Ziel;Wichtigkeit\nZusagen einhalten;5\nSchnell helfen;3\n");
        Reply measures = broughtAndTaken(planted, "Maßnahme;Art;Fällig\nRückrufliste;Prozess;6.2027\nFalsch;Zauber;\n");
        Reply figures =
                broughtAndTaken(planted, "Kennzahl;Ziel;Einheit;Ausgangswert\nGehalten;Zusagen einhalten;%;62,5\n");
        Reply readings = broughtAndTaken(planted, "Kennzahl,Datum,Wert\nGehalten,2027-01-31,\"1.070,25\"\n");

        assertThat(site.owner.get(goals.location()).body()).contains("Zusagen einhalten", "Schnell helfen");
        assertThat(site.owner.get(measures.location()).body())
                .contains("Rückrufliste")
                .doesNotContain("Falsch");
        assertThat(site.owner.get(figures.location()).body()).contains("Gehalten");
        Document after = site.owner.get(readings.location()).page();
        assertThat(after.text()).contains("1.070,25");
        Element undo = after.expectFirst("form[action$=/plan/undo] input[name=change]");
        planted.act("plan/undo", Map.of("change", undo.val(), "back", "act/indicators"));
        assertThat(site.owner
                        .get(planted.path + "/act/indicators")
                        .page()
                        .select("main")
                        .text())
                .doesNotContain("1.070,25");
    }

    @Test
    void columnsCanBeChosenOtherwise() {
        Planted planted = closed();
        bring(site.owner, planted, "A;B\nRückrufliste;Jana\n");
        Map<String, String> fields = new HashMap<>(Map.of("lines", "MEASURES", "language", "cs"));
        planted.act("plan-import/check", fields);
        fields.putAll(Map.of("headed", "1", "c-0", "TITLE", "c-1", "OWNER"));

        planted.act("plan-import/check", fields);

        Document page = check(planted);
        assertThat(page.text()).contains("Das käme herein: 1 Maßnahme.");
        assertThat(page.select("#f-c-1 option[selected]").eachAttr("value")).containsExactly("OWNER");
        assertThat(site.owner.get(take(planted).location()).body()).contains("Jana");
    }

    @Test
    void nothingComesInBeforeTheRoundIsClosed() {
        Planted planted = Planted.collecting(site);

        assertThat(bring(site.owner, planted, "Ziel\nX\n").location()).endsWith("/act");
        assertThat(site.owner.get(planted.path + "/plan-import/check").location())
                .endsWith("/act");
    }

    @Test
    void strangersGetNothing() {
        Planted planted = closed();
        bring(site.owner, planted, "Ziel\nGeheimziel\n");

        for (String page : new String[] {"", "/check"}) {
            assertThat(site.other.get(planted.path + "/plan-import" + page).status())
                    .isEqualTo(404);
        }
        assertThat(bring(site.other, planted, "Ziel\nX\n").status()).isEqualTo(404);
        for (String form : new String[] {"/check", "/take", "/away"}) {
            assertThat(site.other
                            .send(planted.path + "/plan-import" + form, Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(check(planted).text()).contains("Geheimziel");
    }

    @Test
    void hostileTablesTakeNoHarm() {
        Planted planted = closed();
        bring(
                site.owner,
                planted,
                "Ziel;Wichtigkeit\n<script>alert(1)</script>;\"><b>\n=cmd|' /C calc'!A0;1\n" + "w".repeat(200)
                        + ";2\n\u202Eאבג;3\n");

        Document page = check(planted);
        assertThat(page.select("script:not([src]), main b")).isEmpty();
        assertThat(page.text()).contains("Zeile 2: „\"><b>“ ist keine Zahl von 1 bis 5");
        assertThat(take(planted).status()).isEqualTo(303);
        assertThat(planted.act("plan-import/check", Map.of("lines", "x")).status())
                .isEqualTo(303);
        bring(site.owner, planted, "Ziel\nneu\n");
        assertThat(planted.act("plan-import/check", Map.of("lines", "x")).status())
                .isEqualTo(400);
        assertThat(planted.act("plan-import/take", Map.of("key", "geraten")).status())
                .isEqualTo(422);
    }

    @Test
    void moreThanAPlanHoldsIsRefusedWhole() {
        Planted planted = closed();
        StringBuilder file = new StringBuilder("Ziel\n");
        for (int i = 0; i < 500; i++) {
            file.append("Ziel Nummer ").append(i).append('\n');
        }

        Reply refused = broughtAndTaken(planted, file.toString());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("mehr Ziele oder Maßnahmen, als er fasst");
        assertThat(site.owner.get(planted.path + "/agree").body()).doesNotContain("Ziel Nummer");
    }
}
