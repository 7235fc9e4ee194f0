package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import einklang.store.Database;
import einklang.store.DatabaseSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A translation must not say what its statement does not: translations of hidden statements are forced on the server by
 * form and by database, and looked for in every page and file; those of shown ones are looked for by strangers.
 */
class GlossAttackTest {
    private static final String FORCED = "Sickergrube";
    private static final String SHOWN = "Kolibri";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.contains(FORCED) || line.contains(SHOWN));
        } finally {
            site.close();
        }
    }

    static Stream<Plot> plots() {
        return Stream.of(
                new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 31),
                new Plot(12, "OPEN", Leader.UNTICKED_ON_FORM, 32),
                new Plot(9, "FROM_TEN", Leader.TICKED_BY_LINK, 33),
                new Plot(12, "THEMES_ONLY", Leader.TICKED_ON_FORM, 34));
    }

    private static Database beside() {
        return Database.openBeside(
                new DatabaseSettings("jdbc:sqlite:" + site.database(), Optional.empty(), Optional.empty()));
    }

    /** The keys of statements with any of these words, as nobody but the operator can find them. */
    private static List<String> keys(Planted planted, String word) {
        try (Database database = beside()) {
            return database.read(handle -> handle.createQuery("""
                            SELECT s.id FROM statement s
                            JOIN response p ON p.id = s.response_id
                            JOIN round r ON r.id = p.round_id
                            WHERE r.workshop_id = :workshop AND s.text LIKE :word""")
                    .bind("workshop", planted.id())
                    .bind("word", "%" + word + "%")
                    .mapTo(String.class)
                    .list());
        }
    }

    private static void force(List<String> keys) {
        try (Database database = beside()) {
            database.change(handle -> keys.forEach(key -> List.of("de", "en", "cs")
                    .forEach(language -> handle.execute(
                            "INSERT INTO gloss (response_id, statement_id, language, text, actor, glossed_at)"
                                    + " SELECT response_id, id, ?, ?, 'x', 0 FROM statement WHERE id = ?",
                            language,
                            FORCED,
                            key))));
        }
    }

    private static Reply typed(Visitor visitor, Planted planted, List<String> keys, String text) {
        Map<String, String> fields = new HashMap<>(Map.of("in", "en", "part", "1"));
        keys.forEach(key -> fields.put("t-" + key, text));
        return visitor.send(planted.path + "/report/translations", fields);
    }

    @ParameterizedTest
    @MethodSource("plots")
    void hiddenStatementHasNoTranslationInAnyPageOrFile(Plot plot) {
        Planted planted = Planted.compared(site, plot);
        List<String> hidden = new ArrayList<>(keys(planted, Plot.SECRET));
        if (!plot.czechShown()) {
            hidden.addAll(keys(planted, Plot.CZECH));
        }
        if (!plot.wordsShown()) {
            hidden.addAll(keys(planted, Plot.OPEN));
        }
        assertThat(hidden).hasSizeGreaterThanOrEqualTo(2);

        assertThat(typed(site.owner, planted, hidden, FORCED).status()).isEqualTo(303);
        assertThat(stored(hidden)).isZero();
        force(hidden);

        List<Reply> seen = everyLanguage(planted);
        assertThat(seen).noneMatch(reply -> reply.tells(FORCED));
        assertThat(seen).anyMatch(reply -> reply.asked().endsWith("/report/translations") && reply.status() == 200);
    }

    private static long stored(List<String> keys) {
        try (Database database = beside()) {
            return database.read(
                    handle -> handle.createQuery("SELECT count(*) FROM gloss WHERE statement_id IN (<keys>)")
                            .bindList("keys", keys)
                            .mapTo(Long.class)
                            .one());
        }
    }

    private static List<Reply> everyLanguage(Planted planted) {
        List<Reply> seen = new ArrayList<>(new Crawl(site, planted).everythingFor(site.owner));
        for (String language : List.of("de", "en", "cs")) {
            seen.add(site.owner.get(planted.path + "/report/translations?in=" + language));
            for (String format : List.of("pdf", "html", "json", "zip", "xlsx", "pptx")) {
                seen.add(site.owner.get(planted.path + "/report/files/" + format + "?lang=" + language));
            }
        }
        return seen;
    }

    @Test
    void strangersAndParticipantsNeitherReadNorWriteTranslations() {
        Planted planted = Planted.compared(site, new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 35));
        assertThat(planted.translate(Plot.CZECH, SHOWN).status()).isEqualTo(303);
        planted.agree("Wendehammer");
        released(planted);
        List<String> keys = keys(planted, Plot.CZECH);

        assertThat(typed(site.other, planted, keys, FORCED).status()).isEqualTo(404);
        Map<String, String> fields = Map.of("in", "en", "part", "1", "t-" + keys.get(0), FORCED);
        assertThat(site.nobody
                        .post(planted.path + "/report/translations", fields)
                        .status())
                .isEqualTo(403);
        Crawl crawl = new Crawl(site, planted);
        List<Reply> got = new ArrayList<>(crawl.everythingFor(site.other));
        got.addAll(crawl.everythingFor(site.nobody));
        assertThat(got).noneMatch(reply -> reply.tells(SHOWN) || reply.tells(FORCED));
        assertThat(site.nobody.get("/a/" + planted.code).tells(Plot.CZECH))
                .as("participants are shown the statement itself")
                .isTrue();
        List<Reply> own = everyLanguage(planted);
        assertThat(own).noneMatch(reply -> reply.tells(FORCED));
        for (String format : List.of("pdf", "html", "json", "zip", "xlsx")) {
            assertThat(own)
                    .as(format)
                    .anyMatch(reply -> reply.asked().endsWith("/report/files/" + format) && reply.tells(SHOWN));
        }
    }

    private static void released(Planted planted) {
        Document page = site.owner.get(planted.path + "/publish").page();
        String action = planted.path + "/publish/result";
        site.owner.send(site.owner.form(action, Forms.body(page, "form[action=" + action + "]", Map.of())));
    }

    @Test
    void maskedWordDoesNotComeBackThroughATranslation() {
        Planted planted = Planted.compared(site, new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 36));
        planted.translate(Plot.CZECH, "Zeit, " + Plot.CZECH + ", " + SHOWN);
        String key = keys(planted, Plot.CZECH).get(0);
        site.owner.send(planted.path + "/compare/check/mask", Map.of("statement", key, "words", Plot.CZECH));

        assertThat(stored(List.of(key))).isZero();
        Reply again = typed(site.owner, planted, List.of(key), "time, " + Plot.CZECH);
        assertThat(again.status()).isEqualTo(422);
        try (Database database = beside()) {
            database.change(handle -> handle.execute(
                    "INSERT INTO gloss (response_id, statement_id, language, text, actor, glossed_at)"
                            + " SELECT response_id, id, 'de', ?, 'x', 0 FROM statement WHERE id = ?",
                    "Zeit, " + Plot.CZECH + "ek",
                    key));
        }
        assertThat(everyLanguage(planted))
                .filteredOn(reply -> !reply.asked().endsWith("/compare/check"))
                .noneMatch(reply -> reply.tells(Plot.CZECH));
    }
}
