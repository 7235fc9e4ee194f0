package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.attack.Plot.Leader;
import einklang.store.Backup;
import einklang.store.DatabaseSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies in the files of a running server, and what is gone from them. */
class AtRestTest {
    private static final String WORD = "Quarzlumpenzahl";

    private static final String OF_ONE =
            "SELECT r.%s FROM response r JOIN statement s ON s.response_id = r.id WHERE s.text = 'Nur der Code'";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** Returns the files that hold a word, of the database, its log, and all others in the folder. */
    private static List<String> filesWith(String word) {
        try (Stream<Path> all = Files.walk(site.folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Path backup() {
        Path file = site.folder.resolve("backup.db");
        Backup.backup(new DatabaseSettings("jdbc:sqlite:" + site.database(), Optional.empty(), Optional.empty()), file);
        return file;
    }

    @Test
    void withdrawnWordsAreGoneFromEveryFile() {
        Planted planted = Planted.collecting(site);
        planted.answer(new Plot(6, "OPEN", Leader.TICKED_BY_LINK, 1).cast());
        String code = planted.answer(Person.saying("Mehr Ruhe, " + WORD));
        assertThat(filesWith(WORD)).isNotEmpty();

        assertThat(planted.mine(code, "withdraw").status()).isEqualTo(200);

        assertThat(filesWith(WORD)).isEmpty();
        assertThat(holds(backup(), WORD)).isFalse();
        assertThat(holds(site.folder.resolve("backup.db"), Plot.SECRET)).isTrue();
    }

    @Test
    void changedWordsAreGoneFromEveryFile() {
        Planted planted = Planted.collecting(site);
        Person person = Person.saying("Mehr Ruhe, " + WORD);
        String code = planted.answer(person);
        Map<String, String> form = Planted.hidden(planted.mine(code, "open").page());
        form.putAll(Person.saying("Etwas anderes").fields());

        assertThat(planted.mine(code, "change", form).status()).isEqualTo(200);

        assertThat(filesWith(WORD)).isEmpty();
        assertThat(filesWith("Etwas anderes")).isNotEmpty();
    }

    @Test
    void discardedAndDeletedWordsAreGoneFromEveryFile() {
        Planted kept = Planted.collecting(site);
        kept.answer(Person.saying("Bleibt hier stehen"));
        Planted discarded = Planted.collecting(site);
        Planted deleted = Planted.collecting(site, "title", WORD + "titel");
        for (Planted planted : List.of(discarded, deleted)) {
            for (int i = 0; i < 6; i++) {
                planted.answer(Person.saying("Mehr Ruhe, " + WORD + i));
            }
        }
        deleted.act("close");
        deleted.compare();

        assertThat(discarded.act("discard").status()).isEqualTo(303);
        assertThat(deleted.act("delete").status()).isEqualTo(303);

        assertThat(filesWith(WORD)).isEmpty();
        assertThat(filesWith("Bleibt hier stehen")).isNotEmpty();
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(String sql, Reading<T> reading) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + site.database() + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(reading.read(row));
            }
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
        return rows;
    }

    private static List<String> tables() {
        return rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'",
                row -> row.getString(1));
    }

    @Test
    void noTableKeepsTheOrderOfItsRows() {
        List<String> ordered = rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'"
                        + " AND sql NOT LIKE '%WITHOUT ROWID%'",
                row -> row.getString(1));

        assertThat(tables()).contains("response", "statement", "round");
        assertThat(ordered).isEmpty();
    }

    @Test
    void nothingAboutAnAnswersTimeOrOriginIsStored() {
        List<String> columns = new ArrayList<>();
        for (String table : tables()) {
            columns.addAll(rows("PRAGMA table_info(" + table + ")", row -> table + "." + row.getString("name")));
        }

        assertThat(columns).contains("response.code_hash", "statement.text");
        assertThat(columns)
                .noneMatch(column -> column.matches(".*(address|agent|referrer|referer|cookie|_ip|device).*"));
        assertThat(columns)
                .filteredOn(column -> column.matches("(response|statement|no_goals|slip)\\..*"))
                .noneMatch(column -> column.matches(".*(_at|time|date|seq|created|updated|version)"));
    }

    @Test
    void noRowTellsWhoCameFromWhere() {
        Planted planted = Planted.collecting(site);
        Person person = Person.saying("Mehr Ruhe");
        var request = site.nobody
                .form(planted.link(person), Visitor.encoded(planted.filled(person)))
                .header("User-Agent", "Spurensucher/4711")
                .header("Referer", "http://intranet.example/spur")
                .setHeader("X-Forwarded-For", "203.0.113.77");

        assertThat(site.nobody.send(request).status()).isEqualTo(200);

        for (String trace : List.of("Spurensucher", "intranet.example", "203.0.113.77", "127.0.0.1")) {
            assertThat(filesWith(trace)).as(trace).isEmpty();
            assertThat(site.log()).noneMatch(line -> line.contains(trace));
        }
    }

    /** Twenty answers in a row: the order in the file is the order of the ids and not of their coming. */
    @Test
    void idsTellNothingAboutTheOrderOfAnswers() {
        Planted planted = Planted.collecting(site);
        for (int i = 10; i < 30; i++) {
            planted.answer(Person.saying("Reihe" + i));
        }
        List<String> byStatement = rows("SELECT text FROM statement WHERE text LIKE 'Reihe%'", row -> row.getString(1));
        List<String> byResponse = rows(
                "SELECT s.text FROM response r JOIN statement s ON s.response_id = r.id WHERE s.text LIKE 'Reihe%' ORDER BY r.id",
                row -> row.getString(1));
        List<String> byId =
                rows("SELECT text FROM statement WHERE text LIKE 'Reihe%' ORDER BY id", row -> row.getString(1));

        assertThat(byStatement)
                .hasSize(20)
                .isNotEqualTo(byStatement.stream().sorted().toList());
        assertThat(byResponse)
                .hasSize(20)
                .isNotEqualTo(byResponse.stream().sorted().toList());
        assertThat(byId).as("ids of sentences, apart from their people").isNotEqualTo(byResponse);
        assertThat(rows("SELECT id FROM response UNION ALL SELECT id FROM statement", row -> row.getString(1)))
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void codesAreNowhereAtRestAndLeadNowhereOnceCut() {
        Planted planted = Planted.collecting(site);
        String code = planted.answer(Person.saying("Nur der Code"));
        assertThat(filesWith(code)).isEmpty();
        List<String> keys = rows(OF_ONE.formatted("submission_key"), row -> row.getString(1));

        planted.mine(code, "cut");

        assertThat(rows(OF_ONE.formatted("code_hash"), row -> String.valueOf(row.getString(1))))
                .containsExactly("null");
        assertThat(keys).hasSize(1).noneMatch(key -> !filesWith(key).isEmpty());
        assertThat(planted.mine(code, "open").status()).isEqualTo(422);
    }

    @Test
    void logHoldsNothingSecretOfAWholeWorkshop() {
        Planted planted = Planted.collecting(site);
        String code = planted.answer(Person.saying("Mehr Ruhe, Protokollwort"));
        planted.answer(new Plot(8, "OPEN", Leader.TICKED_BY_LINK, 3).cast());
        site.nobody.get("/a/" + planted.code + "/nothing-here");
        site.nobody.post("/a/" + planted.code, Map.of("key", "x"));
        site.nobody.post("/login", Map.of("email", Site.OWNER_EMAIL, "password", "ganz falsches wort"));
        planted.mine(code, "open");
        planted.act("close");
        planted.compare();
        new Crawl(site, planted).everythingFor(site.owner);

        for (String secret : List.of(
                "Protokollwort",
                code,
                planted.code,
                planted.leaderCode,
                Site.OWNER_EMAIL,
                Site.PASSWORD,
                "ganz falsches wort",
                site.owner.cookie(),
                site.owner.token())) {
            assertThat(site.log()).as(secret).noneMatch(line -> line.contains(secret));
        }
        assertThat(site.log()).anyMatch(line -> line.contains("SecretFile"));
    }
}
