package einklang.web.answer;

import einklang.account.Facilitator;
import einklang.account.SignedIn;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.store.Database;
import einklang.store.SqlAnswerSource;
import einklang.store.SqlResponseIntake;
import einklang.store.SqlWorkshopStore;
import einklang.survey.AnswerSource;
import einklang.survey.Disclosure;
import einklang.survey.EditCode;
import einklang.survey.EditCodes;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.RandomIds;
import einklang.survey.Readers;
import einklang.survey.ResponseIntake;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.testing.Databases;
import einklang.testing.SampleWorkshops;
import einklang.testing.SettableClock;
import einklang.testing.TestDatabase;
import einklang.web.RateLimit;
import einklang.web.RunningServer;
import einklang.web.WebConfig;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A real server with one workshop to answer, on a real SQLite file; the clock stands at {@link #NOW}. */
final class AnswerSite implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final String LINK = "/a/acdefhjkmn";
    static final String LEADERS = "/l/pqrtuvwxy3".replace('q', 'a');
    static final RoundRules OPEN = RoundRules.defaults(3);
    static final EditCodes CODES = new EditCodes(
            "a secret of the test run".getBytes(StandardCharsets.UTF_8),
            IntStream.range(0, 300).mapToObj(number -> "WORD" + number).toList());

    final SettableClock clock = new SettableClock(NOW);
    final TestDatabase place = Databases.sqlite();
    final Database database = place.open();
    final RandomIds ids = new RandomIds(new SecureRandom());
    final SqlWorkshopStore workshops = new SqlWorkshopStore(database, ids);
    final AnswerSource source = new SqlAnswerSource(database, CODES);
    final RunningServer server;

    private AnswerSite(RoundRules rules, OptionalInt invited, RateLimit perAddress, Standings standings) {
        SampleWorkshops.addFacilitator(database, "owner");
        SampleWorkshops.addFacilitator(database, "other");
        Round round = round(rules, invited);
        workshops.create(workshop(), round, NOW);
        move(RoundState.COLLECTING);
        ResponseIntake intake = new SqlResponseIntake(database, CODES, ids, (topic, seq) -> {});
        AnswerFeature feature = new AnswerFeature(new AnswerFeature.Parts(
                workshops,
                intake,
                new Disclosure(source, (text, form) -> form),
                standings,
                Published.NOTHING,
                CODES,
                ids,
                perAddress,
                clock));
        WebConfig config = new WebConfig(
                "127.0.0.1", 0, URI.create("http://localhost"), List.of(), Language.DE, "https://example.org/imprint");
        server = new RunningServer(config, RunningServer.parts(AnswerSite::session), feature);
    }

    /** Knows facilitators by cookies "owner" and "other"; their form token is "token". */
    private static Optional<SignedIn> session(String cookie) {
        return List.of("owner", "other").contains(cookie)
                ? Optional.of(new SignedIn(
                        new Facilitator(cookie, cookie + "@example.org", cookie, false, Language.DE, NOW, 1), "token"))
                : Optional.empty();
    }

    static AnswerSite open() {
        return with(OPEN);
    }

    static AnswerSite with(RoundRules rules) {
        return new AnswerSite(rules, OptionalInt.of(12), RateLimit.NONE, Standings.NONE);
    }

    static AnswerSite inviting(int people) {
        return new AnswerSite(OPEN, OptionalInt.of(people), RateLimit.NONE, Standings.NONE);
    }

    static AnswerSite limited(RateLimit limit) {
        return new AnswerSite(OPEN, OptionalInt.of(12), limit, Standings.NONE);
    }

    static AnswerSite knowing(Standings standings) {
        return new AnswerSite(OPEN, OptionalInt.of(12), RateLimit.NONE, standings);
    }

    static RoundRules themesOnly() {
        return new RoundRules(3, WordsChoice.THEMES_ONLY, Readers.NOBODY, "", 3, true, false, true);
    }

    static RoundRules withSlips() {
        return new RoundRules(3, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, true, true);
    }

    private static Workshop workshop() {
        Information told = new Information("Stadtwerke Übersee", "", "", "Einwilligung", "");
        return new Workshop(
                "w",
                LINK.substring(3),
                LEADERS.substring(3),
                "owner",
                "Ziele im Kundenservice",
                "Stadtwerke Übersee",
                "",
                List.of(Language.DE, Language.EN, Language.CS),
                ZoneId.of("Europe/Prague"),
                List.of(
                        new Team("phone", LocalText.of("Telefon", "Phone", "Telefon")),
                        new Team("desk", LocalText.of("Schalter", "", ""))),
                12,
                Map.of(Language.DE, told),
                Optional.empty(),
                1);
    }

    private static Round round(RoundRules rules, OptionalInt invited) {
        return new Round(
                "r",
                "w",
                1,
                RoundState.DRAFT,
                rules,
                invited,
                List.of(
                        new Question(
                                "goals",
                                QuestionKind.GOALS,
                                LocalText.of(
                                        "Was sind die Ziele unseres Kundenservice?",
                                        "What are the goals of our customer service?",
                                        "Jaké jsou cíle našeho zákaznického servisu?")),
                        new Question("obstacles", QuestionKind.OBSTACLES, LocalText.of("Was hindert Sie?", "", ""))),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }

    Round round() {
        return workshops.currentRound("w");
    }

    void move(RoundState to) {
        workshops.move(round(), to, clock.instant());
    }

    /** Compares the round as the compare page will: with a stored plan. */
    void compare() {
        move(RoundState.CLOSED);
        move(RoundState.COMPARED);
    }

    void addSlip(String code) {
        database.change(handle -> handle.execute(
                "INSERT INTO slip (code_hash, round_id, used) VALUES (?, 'r', FALSE)",
                CODES.hash("r", new EditCode(code))));
    }

    int count() {
        return source.responses("r").size();
    }

    /** Returns the fields of the page's form as a browser without scripts would send them. */
    static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("form#answer [name]:not(button), form.paper [name]:not(button)")) {
            boolean choice =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.attr("value"));
            }
        }
        return fields;
    }

    /** Opens the form as a browser would. */
    Map<String, String> fresh(String path) {
        return fields(server.page(path));
    }

    /** Answers with this one goal and returns the page that follows. */
    HttpResponse<String> answer(String goal) {
        Map<String, String> fields = fresh(LINK + "?lang=de");
        fields.put("s-1-1", goal);
        return server.post(LINK + "?lang=de", fields);
    }

    /** Answers and returns the edit code. */
    String codeOf(String goal) {
        return Jsoup.parse(answer(goal).body()).expectFirst("#code").text();
    }

    HttpResponse<String> mine(String code, String action) {
        return server.post(LINK + "/mine?lang=de", Map.of("code", code, "do", action));
    }

    @Override
    public void close() {
        server.close();
        database.close();
        place.close();
    }
}
