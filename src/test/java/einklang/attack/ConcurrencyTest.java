package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many at once: nothing typed is lost, nothing counts twice, nothing slips in late. */
class ConcurrencyTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> jobs) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(jobs)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String typed(Visitor visitor, String path, String form, String field, String words) {
        return Forms.body(visitor.get(path).page(), form, Map.of(field, words));
    }

    private static Reply sent(Visitor visitor, String path, String body) {
        return visitor.send(visitor.form(path, body));
    }

    private static JsonNode json(Planted planted) {
        return JsonMapper.shared().readTree(planted.file("json").body());
    }

    private static Planted shared() {
        Planted planted = Planted.collecting(site);
        assertThat(planted.act("share", Map.of("email", Site.OTHER_EMAIL)).status())
                .isEqualTo(303);
        return planted;
    }

    @Test
    void ofTwoWhoEditSettingsAtOnceTheSecondIsToldAndKeepsTheWords() {
        Planted planted = shared();
        planted.answer(Person.saying("Mehr Ruhe"));
        String settings = planted.path + "/settings";
        String first = typed(site.owner, settings, "main form", "title", "Titel der ersten");
        String second = typed(site.other, settings, "main form", "title", "Titel der zweiten");

        assertThat(sent(site.owner, settings, first).status()).isEqualTo(303);
        Reply late = sent(site.other, settings, second);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().expectFirst("[name=title]").val()).isEqualTo("Titel der zweiten");
        assertThat(site.owner.get(planted.path).page().expectFirst("h1").text()).isEqualTo("Titel der ersten");
    }

    @Test
    void ofTwoWhoNameAThemeAtOnceTheSecondIsToldAndKeepsTheName() {
        Planted planted = shared();
        for (int i = 0; i < 6; i++) {
            planted.answer(Person.saying("Kurze Wartezeiten am Telefon"));
        }
        planted.act("close");
        planted.compare();
        String form = "form[action$=/rename]";
        String compare = planted.path + "/compare";
        String first = typed(site.owner, compare, form, "label_de", "Name der ersten");
        String second = typed(site.other, compare, form, "label_de", "Name der zweiten");
        String rename = site.owner.get(compare).page().expectFirst(form).attr("action");

        assertThat(sent(site.owner, rename, first).status()).isEqualTo(303);
        Reply late = sent(site.other, rename, second);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().expectFirst("[name=label_de]").val()).isEqualTo("Name der zweiten");
        assertThat(site.owner.get(planted.path + "/compare").page().text()).contains("Name der ersten");
    }

    /** A contact centre sits behind one address. */
    @Test
    void fiveHundredAnswersFromOneAddressPass() {
        Planted planted = Planted.collecting(site, "invited", "500");
        Map<String, String> form = planted.filled(Person.saying("Kurze Wartezeiten"));
        List<Callable<Integer>> jobs = IntStream.range(0, 500)
                .mapToObj(i -> (Callable<Integer>) () -> send(planted, form, "key-" + UUID.randomUUID(), "198.51.100.9")
                        .status())
                .toList();

        assertThat(atOnce(8, jobs)).containsOnly(200);

        assertThat(site.owner.get(planted.path + "/count").body()).contains("500");
    }

    private static Reply send(Planted planted, Map<String, String> form, String key, String address) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("key", key);
        return site.nobody.send(site.nobody
                .form("/a/" + planted.code + "?lang=de", Visitor.encoded(fields))
                .setHeader("X-Forwarded-For", address));
    }

    @Test
    void doubleTapsGiveOneAnswerAndTheSameCode() {
        Planted planted = Planted.collecting(site, "minimum", "3");
        planted.answer(Person.saying("Kurze Wartezeiten"));
        planted.answer(Person.saying("Freundlich sein"));
        Map<String, String> form = planted.filled(Person.saying("Doppelt getippt"));
        String key = form.getOrDefault("key", "");
        List<Callable<String>> taps = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<String>) () -> send(planted, form, key, "198.51.100.10")
                        .page()
                        .expectFirst("#code")
                        .text())
                .toList();

        List<String> codes = atOnce(8, taps);

        assertThat(codes).hasSize(12).containsOnly(codes.get(0));
        planted.act("close");
        planted.compare();
        assertThat(json(planted).get("people").asInt()).isEqualTo(3);
    }

    @Test
    void answersArrivingWhileTheRoundClosesAreInOrRefusedWithTheirWords() {
        Planted planted = Planted.collecting(site, "minimum", "3");
        for (int i = 0; i < 3; i++) {
            planted.answer(Person.saying("Schon vorher da, Marke" + i + "x"));
        }
        Map<String, String> form = planted.filled(Person.saying("Auf den letzten Drücker"));
        List<Callable<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String mark = "Marke" + (100 + i) + "x";
            Map<String, String> own = new HashMap<>(form);
            own.put("s-1-1", mark);
            jobs.add(() -> {
                Reply reply = send(planted, own, "key-" + UUID.randomUUID(), "198.51.100.11");
                assertThat(reply.status()).isIn(200, 409);
                assertThat(reply.status() == 200 || reply.tells(mark)).isTrue();
                return reply.status();
            });
        }
        jobs.add(40, () -> {
            planted.act("close");
            planted.compare();
            return 0;
        });

        long taken = atOnce(8, jobs).stream().filter(status -> status == 200).count();

        planted.compare();
        assertThat(json(planted).get("people").asLong()).isEqualTo(taken + 3);
        assertThat((long) json(planted).get("statements").size()).isEqualTo(taken + 3);
    }

    @Test
    void nothingOfThisIsAnError() {
        assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
    }
}
