package einklang.web.workshop;

import einklang.account.Facilitator;
import einklang.account.SignedIn;
import einklang.i18n.Language;
import einklang.store.Database;
import einklang.store.SqlResponseIntake;
import einklang.store.SqlWorkshopStore;
import einklang.store.StoreBusyException;
import einklang.survey.Answers;
import einklang.survey.EditCodes;
import einklang.survey.NewStatement;
import einklang.survey.NewWorkshops;
import einklang.survey.RandomIds;
import einklang.survey.Round;
import einklang.survey.SlipCodes;
import einklang.survey.Source;
import einklang.survey.StatementText;
import einklang.survey.Submission;
import einklang.testing.Databases;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import einklang.web.Feature;
import einklang.web.LiveStreams;
import einklang.web.Problem;
import einklang.web.RateLimit;
import einklang.web.RunningServer;
import einklang.web.WebConfig;
import einklang.web.WebServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A running server with the facilitators' pages on an empty SQLite file, and two facilitators: anna and bert. */
final class WorkshopSite implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final String ANNA = "anna";
    static final String BERT = "bert";

    private static final List<String> WORDS =
            IntStream.range(0, 300).mapToObj(i -> "WORT" + i).toList();

    final TestDatabase place = Databases.sqlite();
    final Database database = place.open();
    final RandomIds ids = new RandomIds(new Random(7));
    final SqlWorkshopStore store = new SqlWorkshopStore(database, ids);
    final EditCodes codes = new EditCodes("a secret of some length".getBytes(StandardCharsets.UTF_8), WORDS);
    final LiveStreams live = new LiveStreams();
    final SqlResponseIntake intake = new SqlResponseIntake(database, codes, ids, live);
    final RunningServer server;

    WorkshopSite() {
        this(WebConfig.local(), Optional.empty(), site -> List.of());
    }

    WorkshopSite(WebConfig config, Optional<String> localHost, Function<WorkshopSite, List<Feature>> more) {
        SampleWorkshops.addFacilitator(database, ANNA);
        SampleWorkshops.addFacilitator(database, BERT);
        WebServer.Parts parts = new WebServer.Parts(
                cookie -> person(cookie).map(known -> new SignedIn(known, token(cookie))),
                RateLimit.NONE,
                Map.of(StoreBusyException.class, Problem.BUSY),
                () -> "TEST");
        List<Feature> features = new ArrayList<>(more.apply(this));
        features.add(new WorkshopRoutes(parts(localHost)));
        server = new RunningServer(config, parts, features.toArray(Feature[]::new));
    }

    private WorkshopParts parts(Optional<String> localHost) {
        return new WorkshopParts(
                store,
                intake,
                codes,
                new SlipCodes(new Random(3)),
                new NewWorkshops(ids, new Random(5), 5),
                new People(),
                live,
                Clock.fixed(NOW, ZoneOffset.UTC),
                3,
                () -> localHost,
                new einklang.export.pdf.PdfFolderWriter());
    }

    private static final class People implements Colleagues {
        @Override
        public Optional<Facilitator> find(String facilitatorId) {
            return person(facilitatorId);
        }

        @Override
        public Optional<Facilitator> findByEmail(String typed) {
            return person(Facilitator.normalEmail(typed).replace("@example.org", ""));
        }
    }

    private static Optional<Facilitator> person(String id) {
        return Set.of(ANNA, BERT).contains(id)
                ? Optional.of(new Facilitator(id, id + "@example.org", id, false, Language.DE, NOW, 1))
                : Optional.empty();
    }

    static String token(String who) {
        return "token-of-" + who;
    }

    static WebConfig config(String host, int port, String base) {
        return new WebConfig(host, port, URI.create(base), List.of(), Language.DE, "");
    }

    HttpResponse<String> get(String who, String path) {
        return server.get(path, "Cookie", "einklang=" + who);
    }

    Document page(String who, String path) {
        return Jsoup.parse(get(who, path).body());
    }

    HttpResponse<String> post(String who, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", token(who));
        return server.post(path, all, "Cookie", "einklang=" + who);
    }

    HttpResponse<String> post(String who, String path) {
        return post(who, path, Map.of());
    }

    /** Creates a workshop for twelve people in the name of anna and returns its path. */
    String newWorkshop(String... more) {
        HttpResponse<String> made = post(ANNA, "/workshops/new", setUp(more));
        return made.headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.body()));
    }

    /** The fields of a right set-up form, and more in pairs. */
    static Map<String, String> setUp(String... more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "told", "yes",
                "title", "Ziele 2027",
                "q1.de", "Was sind die Ziele unseres Kundenservice?",
                "invited", "12",
                "language", "de",
                "minimum", "5",
                "statements", "3",
                "retention", "12",
                "zone", "Europe/Berlin",
                "leadersLink", "yes"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    String id(String path) {
        return path.replace("/workshops/", "");
    }

    Round round(String path) {
        return store.currentRound(id(path));
    }

    /** Lets this many people answer through the real intake. */
    void answer(String path, int people) {
        Round round = round(path);
        for (int i = 0; i < people; i++) {
            String key = ids.next();
            NewStatement statement = new NewStatement(
                    round.questions().get(0).id(), 1, new StatementText("Heimliches Ziel " + i), false);
            Answers answers = new Answers(
                    false, Optional.empty(), Language.DE, OptionalInt.empty(), false, List.of(statement), Set.of());
            intake.accept(round, new Submission(key, Source.LINK, Optional.empty(), answers), codes.codeFor(key), NOW);
        }
    }

    @Override
    public void close() {
        live.close();
        server.close();
        database.close();
        place.close();
    }
}
