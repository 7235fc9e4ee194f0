package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files of answers with names in them, of strangers, at the wrong time, and too large, against the whole program. */
class ImportAttackTest {
    private static final String NAME = "Xaverine Quetschkommode";
    private static final String MAIL = "x.quetsch@geheim.example";
    private static final String PHONE = "+49 30 9182736";
    private static final String TIME = "2019-08-17 03:14";

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

    private static Reply bring(Visitor visitor, Planted planted, String file) {
        return Uploaded.send(visitor, planted.path + "/import", Map.of(), file.getBytes(StandardCharsets.UTF_8));
    }

    /** Goes on with what the page proposes. */
    private static Reply choose(Planted planted) {
        Document page = site.owner.get(planted.path + "/import/columns").page();
        Map<String, String> fields = new HashMap<>();
        for (Element select : page.select("select")) {
            fields.put(
                    select.attr("name"), select.expectFirst("option[selected]").val());
        }
        page.select("input[checked]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return site.owner.send(planted.path + "/import/columns", fields);
    }

    private static Reply take(Planted planted) {
        Document page = site.owner.get(planted.path + "/import/check").page();
        Element form = page.selectFirst("form[action$=/take]");
        String id =
                form == null ? "none" : form.expectFirst("input[name=import]").val();
        return site.owner.send(planted.path + "/import/take", Map.of("import", id));
    }

    private static List<String> filesWith(String word) {
        try (Stream<Path> all = Files.walk(site.folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .map(Path::toString)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String forms(int people) {
        StringBuilder file = new StringBuilder("ID;Startzeit;E-Mail;Name;Ihr Draht;Team;Ziele\n");
        for (int i = 1; i <= people; i++) {
            file.append("%d;%s;%s;%s;%s;Tagschicht;Aussage Nummer %d\n".formatted(i, TIME, MAIL, NAME, PHONE, i));
        }
        return file.toString();
    }

    @Test
    void namesAndAddressesAreNowhere() {
        Planted planted = Planted.collecting(site);

        assertThat(bring(site.owner, planted, forms(7)).status()).isEqualTo(303);
        List<Reply> seen = new ArrayList<>();
        seen.add(site.owner.get(planted.path + "/import/columns"));
        seen.add(choose(planted));
        seen.add(site.owner.get(planted.path + "/import/check"));
        seen.add(take(planted));
        planted.close();
        planted.compare();
        seen.addAll(new Crawl(site, planted).everythingFor(site.owner));

        assertThat(seen.get(2).body()).contains("7 Personen mit 7 Aussagen");
        assertThat(seen).anyMatch(reply -> reply.tells("Aussage Nummer 3"));
        for (String secret : List.of(NAME, MAIL, PHONE, TIME, "Müller.csv")) {
            assertThat(seen).noneMatch(reply -> reply.tells(secret));
            assertThat(filesWith(secret)).as(secret).isEmpty();
            assertThat(site.log()).noneMatch(line -> line.contains(secret));
        }
    }

    @Test
    void whatWasTakenOutIsSaidAloud() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, forms(5));

        String page = site.owner.get(planted.path + "/import/columns").page().text();

        assertThat(page)
                .contains("„E-Mail“: enthält Mailadressen")
                .contains("„Name“: würde Namen verraten")
                .contains("„Startzeit“: würde verraten, wann")
                .contains("E: enthält Telefonnummern");
    }

    @Test
    void takenBackAnswersAreGoneFromEveryFile() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, "Ziele\nGeheimwort Zwirbelkraut\nnoch eines\n");
        choose(planted);
        take(planted);
        Element undo = site.owner.get(planted.path + "/import").page().expectFirst("input[name=import]");
        assertThat(filesWith("Zwirbelkraut")).isNotEmpty();

        Reply undone = planted.act("import/undo", Map.of("import", undo.val()));

        assertThat(undone.status()).isEqualTo(200);
        assertThat(filesWith("Zwirbelkraut")).isEmpty();
        assertThat(planted.act("import/undo", Map.of("import", undo.val())).status())
                .isEqualTo(409);
    }

    @Test
    void strangersGetNothingAndChangeNothing() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, forms(5));
        String fremd = "ZielXQ eines Fremden";

        assertThat(bring(site.other, planted, "Ziele\n" + fremd + "\n").status())
                .isEqualTo(404);
        assertThat(site.nobody.post(planted.path + "/import", Map.of()).status())
                .isEqualTo(403);
        for (String page : List.of("", "/columns", "/check")) {
            assertThat(site.other.get(planted.path + "/import" + page).status()).isEqualTo(404);
            assertThat(site.nobody.get(planted.path + "/import" + page).status())
                    .isEqualTo(303);
        }
        for (String form : List.of("/columns", "/take", "/away", "/undo")) {
            assertThat(site.other
                            .send(planted.path + "/import" + form, Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(site.owner.get(planted.path + "/import/check").body()).contains("5 Personen");
        assertThat(filesWith(fremd)).isEmpty();
    }

    @Test
    void colleaguesDoNotSeeEachOthersTables() {
        Planted planted = Planted.collecting(site);
        planted.act("share", Map.of("email", Site.OTHER_EMAIL));
        bring(site.owner, planted, forms(5));

        assertThat(site.other.get(planted.path + "/import").status()).isEqualTo(200);
        assertThat(site.other.get(planted.path + "/import/columns").location()).endsWith("/import");
    }

    @Test
    void nothingComesInBeforeCollectingOrOnceCompared() {
        Planted planted = Planted.draft(site);
        assertThat(bring(site.owner, planted, forms(5)).status()).isEqualTo(409);
        planted.act("start");
        bring(site.owner, planted, forms(5));
        choose(planted);
        take(planted);
        Element undo = site.owner.get(planted.path + "/import").page().expectFirst("input[name=import]");
        bring(site.owner, planted, forms(6));
        choose(planted);
        planted.close();
        planted.compare();

        assertThat(take(planted).status()).isEqualTo(409);
        assertThat(planted.act("import/undo", Map.of("import", undo.val())).status())
                .isEqualTo(409);
        assertThat(site.owner.get(planted.path + "/import").status()).isEqualTo(409);
        assertThat(site.owner.get(planted.path + "/compare").body())
                .contains("Aussage Nummer 5")
                .doesNotContain("Nummer 6");
    }

    @Test
    void answersByLinkDoNotStandOutBesideImportedOnes() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, forms(20));
        choose(planted);
        take(planted);
        planted.answer(Person.saying("Das bin nur ich, Einzelstimme"));
        planted.close();

        planted.compare();

        for (Reply reply : new Crawl(site, planted).everythingFor(site.owner)) {
            assertThat(reply.tells("Einzelstimme")).as(reply.toString()).isFalse();
            assertThat(reply.tells("Aussage Nummer")).as(reply.toString()).isFalse();
        }
    }

    @Test
    void importedAnswersDoNotTellTheNumberOfTheOthers() {
        Planted planted = Planted.collecting(site);
        planted.answer(Person.saying("eins"));
        planted.answer(Person.saying("zwei"));
        for (int people = 1; people <= 4; people++) {
            bring(site.owner, planted, forms(people));
            choose(planted);
            take(planted);
            String count = site.owner.get(planted.path + "/count").body();
            assertThat(count).doesNotContain("mindestens 5").doesNotContain("5 von");
        }
        assertThat(site.owner.get(planted.path).page().text()).contains("Dazu kommen 10 Personen aus einer Datei.");
    }

    @Test
    void tooLargeFilesAreRefusedWithASentence() {
        Planted planted = Planted.collecting(site);

        assertThat(bring(site.owner, planted, "x".repeat(6_100_000)).status()).isEqualTo(413);
        Reply many = bring(site.owner, planted, "Ziele\n" + "a\n".repeat(50_100));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.page().text()).contains("höchstens 50.000 Zeilen");
        assertThat(bring(site.owner, planted, ";".repeat(300) + "x\n").status()).isEqualTo(422);
    }

    @Test
    void moreThanARoundHoldsDoesNotComeInAtAll() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, "Ziele\n" + "wir helfen schnell\n".repeat(10_001));
        choose(planted);

        Reply refused = take(planted);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("mehr als 10.000 Antworten");
        assertThat(site.owner.get(planted.path + "/import").page().select("input[name=import]"))
                .isEmpty();
    }

    @Test
    void hostileCellsTakeNoHarm() {
        Planted planted = Planted.collecting(site);
        String long500 = "w".repeat(500);
        bring(
                site.owner,
                planted,
                "Ziele;<script>alert(1)</script>\n=cmd|' /C calc'!A0;a\n<b onclick=x>fett</b>;b\n" + long500 + ";c\n"
                        + "w" + long500 + ";d\n\u202Eאבג;e\nnull\u0000byte;f\nglocke\u0007;g\n");

        Reply columns = site.owner.get(planted.path + "/import/columns");
        choose(planted);
        Reply check = site.owner.get(planted.path + "/import/check");

        assertThat(columns.page().select("script:not([src])")).isEmpty();
        assertThat(columns.body()).doesNotContain("<b onclick").doesNotContain("<script>alert");
        assertThat(check.page().text())
                .contains("5 Personen mit 5 Aussagen")
                .contains("Zeile 5: ein Text hat 501 Zeichen")
                .contains("Zeile 8: enthält unsichtbare Zeichen");
        assertThat(take(planted).status()).isEqualTo(303);
    }

    @Test
    void hostileFieldsAreRefusedOrIgnored() {
        Planted planted = Planted.collecting(site);
        bring(site.owner, planted, forms(5));
        Map<String, String> fields = Map.of(
                "c-0", "STATEMENT:gibt-es-nicht", "c-1", "STATEMENT", "c-999", "ROLE", "language", "xx", "do", "?");

        Reply none = planted.act("import/columns", fields);

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().text()).contains("Keine Spalte enthält Aussagen");
        assertThat(planted.act("import/take", Map.of("import", "geraten")).status())
                .isEqualTo(303);
        assertThat(new Crawl(site, planted).paths(HandlerType.POST)).contains(planted.path + "/import/take");
    }
}
