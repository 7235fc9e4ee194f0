package einklang.web.compare;

import einklang.account.Facilitator;
import einklang.account.SignedIn;
import einklang.analysis.CatalogueGrouping;
import einklang.analysis.GoalHints;
import einklang.board.BoardEditing;
import einklang.board.Comparing;
import einklang.catalogue.Catalogue;
import einklang.export.CsvComparisonWriter;
import einklang.export.JsonComparisonWriter;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.PlanStore;
import einklang.store.Database;
import einklang.store.SqlAnswerSource;
import einklang.store.SqlWorkshopStore;
import einklang.store.StoredBoards;
import einklang.store.StoredPlans;
import einklang.survey.Disclosure;
import einklang.survey.EditCodes;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.RandomIds;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.testing.Databases;
import einklang.testing.SampleWorkshops;
import einklang.testing.SettableClock;
import einklang.testing.TestDatabase;
import einklang.text.GoalModel;
import einklang.web.Access;
import einklang.web.Feature;
import einklang.web.Html;
import einklang.web.LiveStreams;
import einklang.web.RunningServer;
import einklang.web.SessionCookie;
import einklang.web.WebConfig;
import einklang.web.act.ActFeature;
import einklang.web.agree.AgreeFeature;
import einklang.web.plan.PlanFeature;
import einklang.web.plan.PlanServices;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A running site with the comparison and the plan on a real database with the real engine, and two facilitators: "ann" and "bob". */
public final class CompareSite implements AutoCloseable {
    private static final GoalModel MODEL = GoalModel.bundled();
    static final CatalogueGrouping GROUPING = new CatalogueGrouping(Catalogue.bundled(), MODEL);
    private static final GoalHints HINTS = new GoalHints(Catalogue.bundled(), MODEL);
    private static final String TOKEN = "form-token";

    /** One answer: who says what. */
    public record Answer(boolean leader, Language language, int clarity, List<String> statements, boolean senseOnly) {
        public static Answer of(String... statements) {
            return new Answer(false, Language.DE, 4, List.of(statements), false);
        }

        public Answer asLeader() {
            return new Answer(true, language, clarity, statements, senseOnly);
        }

        public Answer bySense() {
            return new Answer(leader, language, clarity, statements, true);
        }

        public Answer in(Language spoken) {
            return new Answer(leader, spoken, clarity, statements, senseOnly);
        }
    }

    public final SettableClock clock = new SettableClock();
    public final RunningServer server;
    public final Database database;
    public final SqlWorkshopStore workshops;
    public final LiveStreams live = new LiveStreams();
    public final PlanStore plans;
    private final TestDatabase place = Databases.sqlite();
    private final RandomIds ids = new RandomIds(new Random(7));

    public CompareSite() {
        this(WebConfig.local());
    }

    public CompareSite(WebConfig config) {
        this(config, (services, stored) -> routes -> {});
    }

    /** @param more pages beside those of the comparison */
    public CompareSite(WebConfig config, BiFunction<CompareServices, Database, Feature> more) {
        database = place.open();
        workshops = new SqlWorkshopStore(database, ids);
        EditCodes codes = new EditCodes(
                "a secret of the test run".getBytes(StandardCharsets.UTF_8),
                IntStream.range(0, 300).mapToObj(number -> "WORD" + number).toList());
        Disclosure disclosure = new Disclosure(new SqlAnswerSource(database, codes), (text, form) -> form);
        StoredBoards boards = new StoredBoards(database, ids::next);
        Comparing comparing = new Comparing(disclosure, GROUPING, boards, ids::next);
        CompareServices services = new CompareServices(
                workshops,
                disclosure,
                comparing,
                new BoardEditing(boards, comparing, ids::next),
                boards,
                Catalogue.bundled(),
                List.of(new CsvComparisonWriter(), new JsonComparisonWriter()),
                live,
                clock,
                new Random(11));
        plans = new StoredPlans(database);
        PlanServices plan = new PlanServices(
                workshops, plans, boards, disclosure, Catalogue.bundled(), HINTS, CompareSite::find, live, clock, ids);
        SampleWorkshops.addFacilitator(database, "ann");
        SampleWorkshops.addFacilitator(database, "bob");
        server = new RunningServer(
                config,
                RunningServer.parts(CompareSite::signedIn),
                new CompareFeature(services),
                new PlanFeature(plan),
                new AgreeFeature(plan),
                new ActFeature(plan),
                more.apply(services, database),
                routes -> routes.get("/enter", Access.ANYONE, ctx -> {
                    SessionCookie.set(ctx, "ann");
                    Html.seeOther(ctx, String.valueOf(ctx.queryParam("to")));
                }));
    }

    private static Optional<SignedIn> signedIn(String cookie) {
        return cookie.isEmpty() ? Optional.empty() : find(cookie).map(person -> new SignedIn(person, TOKEN));
    }

    private static Optional<Facilitator> find(String id) {
        String name = id.equals("ann") ? "Ann Adler" : "Bob Berg";
        return Optional.of(new Facilitator(id, id + "@example.org", name, false, Language.DE, Instant.EPOCH, 1));
    }

    /** Stores a closed round of ann's with these answers. */
    public String workshop(String id, WordsChoice words, List<Answer> answers) {
        Readers readers = words == WordsChoice.THEMES_ONLY ? Readers.NOBODY : Readers.FACILITATOR;
        RoundRules rules = new RoundRules(5, words, readers, "", 3, true, false, true);
        String code = (id + "23456789abcd").replaceAll("[^a-z2-9]|[ilo]", "").substring(0, 10);
        workshops.create(
                new Workshop(
                        id,
                        code,
                        new StringBuilder(code).reverse().toString(),
                        "ann",
                        "Ziele im Kundenservice",
                        "",
                        "",
                        List.of(Language.values()),
                        ZoneId.of("Europe/Berlin"),
                        List.of(),
                        12,
                        Map.of(),
                        Optional.empty(),
                        1),
                new Round(
                        "round-" + id,
                        id,
                        1,
                        RoundState.CLOSED,
                        rules,
                        OptionalInt.empty(),
                        List.of(new Question(
                                "question-" + id,
                                QuestionKind.GOALS,
                                LocalText.of(
                                        "Was sind die Ziele unseres Kundenservice?",
                                        "What are the goals of our customer service?",
                                        "Jaké jsou cíle našeho zákaznického servisu?"))),
                        Optional.empty(),
                        Optional.of(clock.instant()),
                        false,
                        0,
                        1),
                clock.instant());
        database.change(handle -> answers.forEach(answer -> {
            String response = ids.next();
            handle.execute(
                    "INSERT INTO response (id, round_id, submission_key, code_hash, leader, team_id, language, clarity,"
                            + " rare_words_ok, source) VALUES (?, ?, ?, NULL, ?, NULL, ?, ?, TRUE, 'LINK')",
                    response,
                    "round-" + id,
                    response,
                    answer.leader(),
                    answer.language().code(),
                    answer.clarity());
            for (int i = 0; i < answer.statements().size(); i++) {
                handle.execute(
                        "INSERT INTO statement (id, response_id, question_id, position, text, sense_only)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        ids.next(),
                        response,
                        "question-" + id,
                        i + 1,
                        answer.statements().get(i),
                        answer.senseOnly());
            }
        }));
        return "/workshops/" + id + "/compare";
    }

    public HttpResponse<String> get(String who, String path) {
        return server.get(path, "Cookie", "einklang=" + who);
    }

    public Document page(String path) {
        return Jsoup.parse(get("ann", path).body());
    }

    public HttpResponse<String> post(String who, String path, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("csrf", TOKEN));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return server.post(path, form, "Cookie", "einklang=" + who);
    }

    /** Returns the demo's invented answers, the first so many people of them. */
    public static List<Answer> invented(int people) {
        List<Answer> answers = new ArrayList<>();
        String[] themes = {
            "Kurze Wartezeiten am Telefon",
            "Probleme beim ersten Anruf lösen",
            "Kosten pro Kontakt unter 6 Euro bringen",
            "Sich Zeit nehmen, bis der Kunde wirklich verstanden hat, was los ist",
            "Zufriedene Kunden, die uns weiterempfehlen",
            "Mitarbeiter, die gern zur Arbeit kommen und bleiben",
            "mít čas na každého zákazníka",
            "Aufträge ohne Fehler erfassen",
            "Be patient and kind with people who are upset",
            "Mehr Kunden ins Selfservice-Portal lenken",
            "Kunden rechtzeitig informieren, wenn sich ein Termin verschiebt",
            "Gute Schulung auf die neuen Geräte",
            "Reklamationen schnell und kulant regeln; zufriedene Kunden",
            "Erreichbarkeit, auch nach Feierabend und samstags",
            "Customers get an honest answer about when the technician really comes",
            "Mehr Zubehör bei jedem Gespräch verkaufen",
            "jeden systém místo pěti",
            "Frau Schneider soll endlich öfter ans Telefon gehen",
        };
        Random random = new Random(people);
        for (int i = 0; i < people; i++) {
            List<String> own = new ArrayList<>();
            for (int s = 0; s < 3; s++) {
                own.add(themes[(int) (Math.pow(random.nextDouble(), 1.4) * themes.length)]);
            }
            Language language = i % 6 == 4 ? Language.EN : i % 6 == 5 ? Language.CS : Language.DE;
            answers.add(new Answer(
                    i < people / 6,
                    language,
                    2 + random.nextInt(4),
                    own.stream().distinct().toList(),
                    i == 3));
        }
        return answers;
    }

    public static WebConfig at(int port) {
        return new WebConfig("127.0.0.1", port, URI.create("http://localhost:" + port), List.of(), Language.DE, "");
    }

    /** Starts a site with workshops of 5, 12 and 40 people for those who want to look; /enter?to=PATH signs in. */
    public static void main(String[] arguments) {
        CompareSite site = new CompareSite(at(Integer.parseInt(arguments[0])));
        for (int people : new int[] {4, 5, 12, 40}) {
            String path =
                    site.workshop("w" + people + "abcdefgh".charAt(people % 8), WordsChoice.OPEN, invented(people));
            site.post("ann", path);
        }
        site.post("ann", site.workshop("themes", WordsChoice.THEMES_ONLY, invented(12)));
    }

    @Override
    public void close() {
        server.close();
        live.close();
        database.close();
        place.close();
    }
}
