package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What participants see before, while and after something is released to them; through the real pages only. */
class PublicationAttackTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(Planted planted) {
        return site.owner.get(planted.path + "/publish").page();
    }

    /** Returns the fields of a form as the page shows them, ticked boxes included. */
    private static Map<String, String> fields(Document page, String action) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.expectFirst("form[action$=" + action + "]").select("input[name]")) {
            if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private static Reply release(Planted planted, String part) {
        return planted.act("publish/" + part, fields(page(planted), "/publish/" + part));
    }

    private static void agree(Planted planted, String title) {
        Reply added = planted.act("agree/goals", Map.of("title.de", title));
        assertThat(added.status()).isEqualTo(303);
    }

    private static List<Reply> participantsSee(Planted planted) {
        return List.of(
                site.nobody.get("/a/" + planted.code + "?lang=de"),
                site.nobody.get("/l/" + planted.leaderCode + "?lang=de"));
    }

    @Test
    void participantsSeeTheResultOnlyWhileItIsReleased() {
        Planted planted = Planted.compared(site, new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 31));
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells(Plot.OPEN));

        assertThat(release(planted, "result").status()).isEqualTo(303);

        assertThat(participantsSee(planted)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.tells(Plot.OPEN)).isTrue();
            assertThat(reply.tells(Plot.CZECH)).isTrue();
            assertThat(reply.tells(Plot.SECRET)).isFalse();
            assertThat(reply.tells(Planted.LONE_TEAM)).isFalse();
            assertThat(reply.page().select("table.sides")).hasSize(1);
            assertThat(reply.page().expectFirst(".surprise").text()).startsWith("12 Menschen – ");
        });

        planted.act("publish/withdraw", Map.of("part", "result"));

        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells(Plot.OPEN));
        assertThat(page(planted).text()).contains("nicht freigegeben");
    }

    @Test
    void themesOnlyStayWithoutWords() {
        Planted planted = Planted.compared(site, new Plot(8, "THEMES_ONLY", Leader.TICKED_ON_FORM, 32));

        release(planted, "result");

        assertThat(participantsSee(planted)).allSatisfy(reply -> {
            assertThat(reply.page().select("article.theme")).isNotEmpty();
            assertThat(reply.page().select("blockquote")).isEmpty();
            assertThat(reply.tells(Plot.OPEN)).isFalse();
        });
    }

    @Test
    void leaderWhoDidNotTickStandsBesideNobody() {
        Planted planted = Planted.compared(site, new Plot(9, "OPEN", Leader.UNTICKED_BY_LINK, 33));

        release(planted, "result");

        assertThat(participantsSee(planted)).allSatisfy(reply -> {
            assertThat(reply.page().select("article.theme")).isNotEmpty();
            assertThat(reply.page().select("table.sides")).isEmpty();
        });
    }

    @Test
    void labelsOfLaterAreSeenAfterReleasingAgain() {
        Planted planted = Planted.compared(site, new Plot(8, "OPEN", Leader.TICKED_BY_LINK, 34));
        release(planted, "result");
        Document board = site.owner.get(planted.path + "/compare").page();
        Element form = board.expectFirst("form[action$=/rename]");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("label_de", "Umbenanntes Thema");

        assertThat(site.owner.post(form.attr("action"), fields).status()).isEqualTo(303);

        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Umbenanntes"));
        assertThat(page(planted).text()).contains("1 Änderung seit der Freigabe");
        release(planted, "result");
        assertThat(participantsSee(planted)).allMatch(reply -> reply.tells("Umbenanntes"));
    }

    @Test
    void goalsAreSeenAsTheyWereReleased() {
        Planted planted = Planted.collecting(site);
        planted.close();
        agree(planted, "Zusagen einhalten");
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Zusagen"));

        release(planted, "goals");
        agree(planted, "Erst später vereinbart");

        assertThat(participantsSee(planted))
                .allMatch(reply -> reply.status() == 200 && reply.tells("Zusagen einhalten"));
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Erst später"));
        assertThat(page(planted).text()).contains("1 Änderung seit der Freigabe");
        release(planted, "goals");
        assertThat(participantsSee(planted)).allMatch(reply -> reply.tells("Erst später"));
        planted.act("publish/withdraw", Map.of("part", "goals"));
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Zusagen"));
        assertThat(participantsSee(planted)).allMatch(reply -> reply.status() == 410);
    }

    @Test
    void goalInOneLanguageIsShownInTheOthersWithItsMark() {
        Planted planted = Planted.collecting(site);
        planted.close();
        agree(planted, "Zusagen einhalten");
        release(planted, "goals");

        Document czech = site.nobody.get("/a/" + planted.code + "?lang=cs").page();

        assertThat(czech.expectFirst("html").attr("lang")).isEqualTo("cs");
        assertThat(czech.expectFirst("article.goal h3 span").attr("lang")).isEqualTo("de");
    }

    @Test
    void whatWasNeverThereIsNotReleased() {
        Planted planted = Planted.collecting(site);
        planted.answer(new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 35).cast());
        assertThat(planted.act("publish/result").status()).isEqualTo(409);
        assertThat(planted.act("publish/goals", Map.of("change", "1")).status()).isEqualTo(409);
        planted.close();
        assertThat(planted.act("publish/result").status()).isEqualTo(409);
        agree(planted, "Zusagen einhalten");

        for (String change : new String[] {"0", "-1", "2", "999999", "x", ""}) {
            Reply refused = planted.act("publish/goals", Map.of("change", change));
            assertThat(refused.status()).as(change).isEqualTo(400);
        }
        assertThat(planted.act("publish/withdraw", Map.of("part", "all")).status())
                .isEqualTo(400);
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Zusagen"));
    }

    @Test
    void strangersNeitherReleaseNorSeeThePage() {
        Planted planted = Planted.collecting(site);
        planted.close();
        agree(planted, "Zusagen einhalten");

        assertThat(site.other.get(planted.path + "/publish").status()).isEqualTo(404);
        assertThat(site.other.get(planted.path + "/notice").status()).isEqualTo(404);
        assertThat(site.other
                        .send(planted.path + "/publish/goals", Map.of("change", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(site.nobody
                        .post(planted.path + "/publish/goals", Map.of("change", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(participantsSee(planted)).noneMatch(reply -> reply.tells("Zusagen"));
    }

    @Test
    void noticeShowsWhatParticipantsSee() {
        Planted planted = Planted.collecting(site);
        planted.close();
        assertThat(site.owner.get(planted.path + "/notice").page().text()).contains("noch kein Ziel vereinbart");
        agree(planted, "Zusagen einhalten");
        Document before = site.owner.get(planted.path + "/notice").page();
        assertThat(before.select(".goals-notice li h2").text()).isEqualTo("Zusagen einhalten");
        assertThat(before.select(".notice.warning")).hasSize(1);

        release(planted, "goals");
        agree(planted, "Erst später vereinbart");

        Document notice = site.owner.get(planted.path + "/notice").page();
        assertThat(notice.select(".goals-notice li h2").eachText()).containsExactly("Zusagen einhalten");
        assertThat(notice.select(".notice.warning")).isEmpty();
        assertThat(notice.select("svg.qr-code")).hasSize(1);
    }

    @Test
    void everyPageOfAFacilitatorSaysWhatComesNext() {
        Planted planted = Planted.draft(site);
        for (String page : new String[] {"", "/settings", "/sharing", "/poster", "/slips", "/agree", "/publish"}) {
            Document shown = site.owner.get(planted.path + page).page();
            assertThat(shown.select(".next-step").text()).as(page).contains("die Sammlung starten");
        }
        planted.act("start");
        assertThat(site.owner
                        .get(planted.path + "/paper")
                        .page()
                        .select(".next-step")
                        .text())
                .contains("erinnern");
        planted.close();
        assertThat(site.owner.get("/workshops").page().text()).contains("zu wenige Antworten für einen Vergleich");
        assertThat(site.owner.get(planted.path + "/settings").page().select(".steps a[href$=/agree]"))
                .hasSize(1);
    }
}
