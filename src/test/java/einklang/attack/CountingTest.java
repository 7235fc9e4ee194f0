package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.testing.PdfText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** While a round collects, nobody can tell one answer from another by what the pages say. */
class CountingTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** All that the owner can get, as one text for each path. */
    private static Map<String, String> pages(Planted planted) {
        Map<String, String> pages = new HashMap<>();
        new Crawl(site, planted)
                .everythingFor(site.owner).stream()
                        .filter(reply -> reply.asked().contains(planted.id())
                                || reply.asked().equals("GET /workshops"))
                        .forEach(reply -> pages.put(reply.asked(), reply.status() + said(reply)));
        return pages;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.keySet().stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .toList();
    }

    /** A PDF file names the second in which it was written. */
    private static String said(Reply reply) {
        return reply.header("Content-Type").startsWith("application/pdf")
                ? PdfText.of(reply.content())
                : withoutKeys(reply.body());
    }

    /** Keys of forms and ids of incidents are new each time. */
    private static String withoutKeys(String page) {
        return page.replaceAll("name=\"key\" value=\"[^\"]*\"", "").replaceAll("Version\" value=\"[0-9]*\"", "");
    }

    private static void answer(Planted planted, int people) {
        for (int i = 0; i < people; i++) {
            planted.answer(Person.saying("Kurze Wartezeiten " + i));
        }
    }

    @Test
    void pagesAreTheSameWhileNoBatchIsComplete() {
        Planted planted = Planted.collecting(site);
        answer(planted, 1);
        Map<String, String> one = pages(planted);
        answer(planted, 3);
        Map<String, String> four = pages(planted);
        answer(planted, 1);
        Map<String, String> five = pages(planted);
        answer(planted, 4);
        Map<String, String> nine = pages(planted);

        assertThat(changed(one, four)).isEmpty();
        assertThat(changed(four, five)).contains("GET " + planted.path + "/count");
        assertThat(changed(five, nine)).isEmpty();
    }

    @Test
    void countNeverFallsWhenSomebodyWithdraws() {
        Planted planted = Planted.collecting(site);
        answer(planted, 4);
        String code = planted.answer(Person.saying("Fünfte"));
        Map<String, String> before = pages(planted);

        planted.mine(code, "withdraw");

        assertThat(changed(before, pages(planted))).isEmpty();
    }

    @Test
    void eventsMoveInBatchesOnly() throws IOException, InterruptedException {
        Planted planted = Planted.collecting(site);
        HttpRequest request = site.owner.request(planted.path + "/live").build();
        InputStream stream = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();

        answer(planted, 13);
        List<String> told = events(stream, 3);

        assertThat(told).containsExactly("0", "5", "10");
    }

    private static List<String> events(InputStream stream, int wanted) {
        StringBuilder all = new StringBuilder();
        List<String> told = new ArrayList<>();
        try (stream) {
            for (int next = stream.read(); next >= 0 && told.size() < wanted; next = stream.read()) {
                all.append((char) next);
                if (all.toString().endsWith("\n\n")) {
                    all.toString()
                            .lines()
                            .filter(line -> line.startsWith("data: "))
                            .forEach(line -> told.add(line.substring(6)));
                    all.setLength(0);
                }
                if (told.size() == wanted) {
                    break;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    new String(all.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), broken);
        }
        return told;
    }

    /** Each number tried would say whether so many have answered. */
    @Test
    void exactCountIsNotReadByTryingNumbersOfInvitedPeople() {
        Planted planted = Planted.collecting(site);
        answer(planted, 7);
        String shown = site.owner.get(planted.path + "/count").body();

        for (int invited = 1; invited <= 9; invited++) {
            assertThat(invite(planted, invited).status()).isEqualTo(422);
            assertThat(site.owner.get(planted.path + "/count").body()).isEqualTo(shown);
        }
        assertThat(invite(planted, 30).status()).isEqualTo(303);
    }

    private static Reply invite(Planted planted, int people) {
        String settings = planted.path + "/settings";
        String body =
                Forms.body(site.owner.get(settings).page(), "main form", Map.of("invited", Integer.toString(people)));
        return site.owner.send(site.owner.form(settings, body));
    }

    @Test
    void numberOfInvitedBelowTheMinimumTellsNothing() {
        Planted planted = Planted.collecting(site, "invited", "2");
        String none = site.owner.get(planted.path + "/count").body();
        answer(planted, 3);

        assertThat(site.owner.get(planted.path + "/count").body()).isEqualTo(none);
    }
}
