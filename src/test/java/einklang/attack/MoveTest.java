package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.attack.Plot.Leader;
import einklang.store.ArchiveRefused;
import einklang.store.Database;
import einklang.store.DatabaseSettings;
import einklang.store.WorkshopArchive;
import einklang.survey.RandomIds;
import einklang.testing.Databases;
import einklang.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes a workshop that went the whole way to another server and back, and tries archives that somebody tampered with. */
class MoveTest {
    private static final String SHOWN_ONCE = "Zusagen einhalten";

    /** The mark beside a sentence in another language. */
    private static final List<String> LANGUAGES = List.of("Deutsch", "English", "Čeština");

    private static Site home;
    private static Planted planted;
    private static byte[] archive;

    @BeforeAll
    static void start() {
        home = new Site();
        planted = wholeWay();
        archive = taken(home, planted);
    }

    @AfterAll
    static void stop() {
        home.close();
    }

    private static Planted wholeWay() {
        Plot plot = new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 61);
        Planted made = Planted.collecting(home, plot.setUp());
        made.answer(plot.cast());
        made.act("close");
        made.compare();
        made.translate("klobouček", "Huttraeger");
        made.agree(SHOWN_ONCE);
        made.follow(SHOWN_ONCE);
        Document page = home.owner.get(made.path + "/publish").page();
        for (String part : List.of("result", "goals")) {
            String action = made.path + "/publish/" + part;
            home.owner.send(home.owner.form(action, Forms.body(page, "form[action=" + action + "]", Map.of())));
        }
        return made;
    }

    private static WorkshopArchive archive(Database database) {
        SecureRandom random = new SecureRandom();
        return new WorkshopArchive(database, new RandomIds(random), random);
    }

    private static Database beside(Site site) {
        return Database.openBeside(new DatabaseSettings(
                site.settings.getOrDefault("EINKLANG_DB", "jdbc:sqlite:" + site.database()),
                Optional.ofNullable(site.settings.get("EINKLANG_DB_USER")),
                Optional.empty()));
    }

    /** While the server runs. */
    private static byte[] taken(Site site, Planted from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Database database = beside(site)) {
            archive(database).write(from.id(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Planted brought(Site site, byte[] file) {
        try (Database database = beside(site)) {
            String id = archive(database).read(new ByteArrayInputStream(file), owner(database));
            return Planted.at(site, "/workshops/" + id);
        }
    }

    private static String owner(Database database) {
        return database.read(handle -> handle.createQuery("SELECT id FROM facilitator WHERE email = :email")
                .bind("email", Site.OWNER_EMAIL)
                .mapTo(String.class)
                .one());
    }

    private static long count(Site site, String table) {
        try (Database database = beside(site)) {
            return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Long.class)
                    .one());
        }
    }

    /** What can be got of a workshop: the words of each page and file, sorted, because some are shuffled; no keys. */
    private static Map<String, List<String>> everything(Site site, Planted at) {
        Map<String, List<String>> seen = new TreeMap<>();
        List<Reply> replies = new ArrayList<>(new Crawl(site, at).everythingFor(site.owner));
        replies.removeIf(reply -> !reply.asked().contains(at.path));
        replies.add(site.nobody.get("/a/" + at.code));
        replies.add(site.nobody.get("/a/" + at.code + "/privacy"));
        Map<String, byte[]> entries = entries();
        List<String> answered = Stream.of("statement", "gloss")
                .map(table -> new String(entries.get("tables/" + table + ".json"), StandardCharsets.UTF_8))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}0-9]+")))
                .toList();
        for (Reply reply : replies) {
            // On pages some sentences stand as examples, drawn anew for every board and report; downloads hold them
            // all.
            boolean drawn = !reply.asked().contains("/compare/download");
            String type = reply.header("Content-Type");
            // Of files that are not text it is compared that they are there; their own tests look into them.
            boolean readable = type.startsWith("text/") || type.contains("json");
            String text = type.startsWith("text/html")
                    ? withoutLog(reply)
                    : readable ? withoutHeaders(reply).everything() : "";
            List<String> words = Stream.of(text.split("[^\\p{L}0-9]+"))
                    .filter(word -> !drawn || !(answered.contains(word) || LANGUAGES.contains(word)))
                    .filter(word -> !word.matches(
                            "(?=.*[0-9]).{8,}|s[0-9]+|" + at.code + "|" + at.leaderCode + "|" + site.port()))
                    .sorted()
                    .toList();
            seen.merge(
                    reply.asked().replaceAll("[0-9a-f]{32}", "#").replaceAll("/[al]/\\w+", "/x") + " " + reply.status(),
                    words,
                    MoveTest::both);
        }
        return seen;
    }

    /** When files were taken changes with the minute, and by looking; a translation is drawn with its sentence. */
    private static String withoutLog(Reply reply) {
        Document page = reply.page();
        page.select("#log, blockquote footer").remove();
        return page.text();
    }

    private static Reply withoutHeaders(Reply reply) {
        return new Reply(
                reply.asked(), reply.status(), HttpHeaders.of(Map.of(), (name, value) -> true), reply.content());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }

    @Test
    void toAnotherServerAndBackGivesTheSameWorkshop() {
        try (TestDatabase place = Databases.postgres();
                Site away = new Site(Map.of(
                        "EINKLANG_DB", place.settings().url(),
                        "EINKLANG_DB_USER", place.settings().user().orElseThrow(),
                        "EINKLANG_SECRET", "long enough to sign the codes of a test"))) {
            Planted there = brought(away, archive);
            Planted back = brought(home, taken(away, there));

            Map<String, List<String>> first = everything(home, planted);
            assertThat(first).hasSizeGreaterThan(30);
            assertThat(first.values()).anyMatch(words -> words.contains("Huttraeger"));
            assertSame(everything(away, there), first);
            assertSame(everything(home, back), first);
            assertThat(List.of(there.id(), back.id(), planted.id())).doesNotHaveDuplicates();
            assertThat(List.of(there.code, back.code, planted.code)).doesNotHaveDuplicates();
        }
    }

    private static void assertSame(Map<String, List<String>> found, Map<String, List<String>> wanted) {
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((page, words) -> {
            List<String> there = found.getOrDefault(page, List.of());
            assertThat(less(there, words)).as("more on " + page).isEmpty();
            assertThat(less(words, there)).as("missing on " + page).isEmpty();
        });
    }

    private static List<String> less(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        others.forEach(left::remove);
        return left;
    }

    @Test
    void secretsStayBehind() {
        Reply opened = new Reply("", 200, HttpHeaders.of(Map.of(), (name, value) -> true), archive);

        assertThat(opened.everything())
                .contains(SHOWN_ONCE)
                .doesNotContain(
                        planted.code, planted.leaderCode, Site.OWNER_EMAIL, "Olga", "argon2", home.owner.cookie());
        try (Database database = beside(home)) {
            List<String> hashes = database.read(handle -> handle.createQuery(
                            "SELECT code_hash FROM response WHERE code_hash IS NOT NULL UNION SELECT submission_key FROM response"
                                    + " UNION SELECT token_hash FROM session")
                    .mapTo(String.class)
                    .list());
            assertThat(hashes).hasSizeGreaterThan(20).noneMatch(opened.everything()::contains);
        }
    }

    @Test
    void sameArchiveMayComeTwice() {
        Planted one = brought(home, archive);
        Planted two = brought(home, archive);

        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(home.owner.get(two.path + "/report/print").tells(SHOWN_ONCE)).isTrue();
        home.owner.send(one.path + "/delete", Map.of());
        assertThat(home.owner.get(two.path + "/report/print").tells(SHOWN_ONCE)).isTrue();
    }

    @Test
    void whatIsNoWorkshopIsNotWritten() {
        try (Database database = beside(home)) {
            assertThatThrownBy(() -> archive(database).write("none", new ByteArrayOutputStream()))
                    .isInstanceOf(ArchiveRefused.class)
                    .hasMessageContaining("There is no workshop none");
        }
    }

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** With one thing in one entry replaced; the checksum is made to fit if wanted. */
    private static byte[] with(String name, String old, String other, boolean newSum) {
        Map<String, byte[]> entries = entries();
        String before = new String(entries.get(name), StandardCharsets.UTF_8);
        String after = before.replace(old, other);
        assertThat(after).isNotEqualTo(before);
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        if (newSum) {
            String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
            entries.put(
                    "manifest.json", manifest.replace(sum(before), sum(after)).getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    private static String sum(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] without(String name) {
        Map<String, byte[]> entries = entries();
        entries.remove(name);
        return zip(entries);
    }

    private static byte[] and(String name, byte[] content) {
        Map<String, byte[]> entries = entries();
        entries.put(name, content);
        return zip(entries);
    }

    private static Stream<Arguments> bad() {
        String round = "tables/round.json";
        return Stream.of(
                bad("cut off", Arrays.copyOf(archive, archive.length / 2), "archive"),
                bad("text", "hello".getBytes(StandardCharsets.UTF_8), "no archive"),
                bad("no manifest", without("manifest.json"), "no manifest"),
                bad("a table missing", without(round), "not whole"),
                bad("other version", with("manifest.json", "\"version\":1", "\"version\":2", false), "another version"),
                bad("other schema", with("manifest.json", "\"schema\":\"", "\"schema\":\"9", false), "another version"),
                bad("other format", with("manifest.json", "einklang-workshop", "x", false), "no archive"),
                bad("changed", with(round, "COMPARED", "CLOSED", false), "checksum of " + round),
                bad("path names", and("../../evil", new byte[1]), "does not belong"),
                bad(
                        "another table",
                        and("tables/facilitator.json", "[]".getBytes(StandardCharsets.UTF_8)),
                        "not belong"),
                bad("bomb", and("tables/mask.json", new byte[110_000_000]), "more than 100 MB"),
                bad("no JSON", with(round, "[{", "[{{", true), "cannot be understood"),
                bad("unknown state", with(round, "COMPARED", "PEEKED", true), "do not fit together"),
                bad("a column more", with(round, "\"state\":", "\"x\":1,\"state\":", true), "do not fit together"),
                bad("a number as text", with(round, "\"number\":1", "\"number\":\"1\"", true), "do not fit together"),
                bad("no key", with(round, "\"workshop_id\":\"", "\"workshop_id\":\"x", true), "do not fit together"),
                bad("a person twice", with("tables/response.json", "[{", "[{\"id\":1},{", true), "do not fit together"),
                bad("strange event", with("tables/board_event.json", "ProposalAdopted", "Explode", true), "do not fit"),
                bad(
                        "strange goal",
                        with("tables/goal.json", "\"weight\":", "\"weight\":-9,\"version\":", true),
                        "do not fit"));
    }

    private static Arguments bad(String name, byte[] file, String sentence) {
        return Arguments.of(name, file, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void badArchivesAreRefusedWholeWithASentence(String name, byte[] file, String sentence) {
        List<String> tables = List.of("workshop", "round", "response", "statement", "goal", "board_event");
        List<Long> before = tables.stream().map(table -> count(home, table)).toList();

        assertThatThrownBy(() -> brought(home, file))
                .as(name)
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(sentence);

        assertThat(tables.stream().map(table -> count(home, table)).toList()).isEqualTo(before);
    }

    /** A new table has to be put in one of the two lists. */
    @Test
    void everyTableIsArchivedOrLeftOutOnPurpose() {
        try (Database database = beside(home)) {
            List<String> known = WorkshopArchive.knownTables();
            List<String> tables = database.read(handle -> handle.createQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%'"
                                    + " AND name NOT LIKE 'sqlite%'")
                    .mapTo(String.class)
                    .list());
            assertThat(known).containsExactlyInAnyOrderElementsOf(tables);
        }
    }
}
