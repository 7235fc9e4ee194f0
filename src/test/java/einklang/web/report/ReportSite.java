package einklang.web.report;

import einklang.account.Facilitator;
import einklang.export.BatikPainter;
import einklang.export.JsonReportWriter;
import einklang.export.ZipReportWriter;
import einklang.export.office.PptxReportWriter;
import einklang.export.office.TemplateReader;
import einklang.export.office.XlsxReportWriter;
import einklang.export.pdf.PdfReportWriter;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Commitment;
import einklang.plan.CommitmentKind;
import einklang.plan.CompanyGoal;
import einklang.plan.Direction;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.NonGoal;
import einklang.plan.PlanItem;
import einklang.plan.Scope;
import einklang.plan.TradeOff;
import einklang.report.ReportWriter;
import einklang.store.Database;
import einklang.store.StoredExports;
import einklang.store.StoredPlans;
import einklang.store.StoredReports;
import einklang.store.StoredSlideTemplates;
import einklang.survey.RandomIds;
import einklang.survey.WordsChoice;
import einklang.testing.SamplePlans;
import einklang.web.WebConfig;
import einklang.web.compare.CompareServices;
import einklang.web.compare.CompareSite;
import einklang.web.export.ExportFeature;
import einklang.web.export.ExportServices;
import einklang.web.export.Shelf;
import einklang.web.template.TemplateFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A running site with comparison and report on a real database. */
public final class ReportSite implements AutoCloseable {
    /** The form token of every session of the site. */
    public static final String TOKEN = "form-token";

    static final LocalText NONE = new LocalText(Map.of());

    public final CompareSite site;
    final StoredPlans plans;
    final StoredReports reports;

    private final AtomicReference<Shelf> shelf = new AtomicReference<>();

    public ReportSite() {
        this(WebConfig.local(), Shelf.Limits.USUAL);
    }

    /** Starts with other limits of the shelf and with more writers. */
    public ReportSite(WebConfig config, Shelf.Limits limits, ReportWriter... more) {
        site = new CompareSite(config, (services, database) -> {
            ReportServices report = services(services, database, more);
            shelf.set(new Shelf(services.clock(), new RandomIds(new Random(8))::next, limits));
            ExportServices export = new ExportServices(
                    report,
                    new StoredExports(database, new RandomIds(new Random(9))::next),
                    new BatikPainter(),
                    shelf.get(),
                    id -> Optional.of(new Facilitator(
                            id, id + "@example.org", "Ann Adler", false, Language.DE, Instant.EPOCH, 1)));
            return routes -> {
                new ReportFeature(report).register(routes);
                new ExportFeature(export).register(routes);
                new TemplateFeature(new StoredSlideTemplates(database), new TemplateReader()).register(routes);
            };
        });
        plans = new StoredPlans(site.database);
        reports = new StoredReports(site.database);
    }

    private static ReportServices services(CompareServices compare, Database database, ReportWriter... more) {
        List<ReportWriter> writers = new ArrayList<>(List.of(
                new PdfReportWriter(),
                new PptxReportWriter(new StoredSlideTemplates(database)),
                new XlsxReportWriter(),
                new JsonReportWriter(),
                new ZipReportWriter()));
        writers.addAll(List.of(more));
        return new ReportServices(
                compare.workshops(),
                compare.disclosure(),
                compare.boards(),
                compare.catalogue(),
                new StoredPlans(database),
                new StoredReports(database),
                writers,
                compare.clock(),
                new Random(5));
    }

    /** Makes a compared workshop of ann's and returns the address of its report. */
    public String compared(String id, WordsChoice words, List<CompareSite.Answer> answers) {
        String compare = site.workshop(id, words, answers);
        site.post("ann", compare);
        return compare.replace("/compare", "/report");
    }

    public void plan(String workshopId, List<PlanItem> items) {
        plans.apply(workshopId, SamplePlans.puts(items.toArray(PlanItem[]::new)), "ann", site.clock.instant());
    }

    public HttpResponse<String> get(String path) {
        return site.get("ann", path);
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Returns a file as ann gets it. */
    public byte[] bytes(String path) {
        return site.server
                .bytes(site.server.request(path).header("Cookie", "einklang=ann"))
                .body();
    }

    /** Returns all that an answer says, also inside of a ZIP. */
    public String unpacked(String path) {
        byte[] bytes = bytes(path);
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.toString();
    }

    /** Sends names and a logo of the client as a browser does. */
    public HttpResponse<String> upload(
            String who, String base, String token, String client, String consultant, byte[] logo) {
        Element version = page(base).selectFirst("#names ~ form input[name=version]");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "csrf", token);
        field(body, "in", "de");
        field(body, "version", version == null ? "0" : version.val());
        field(body, "client", client);
        field(body, "consultant", consultant);
        body.writeBytes("--XyZ\r\nContent-Disposition: form-data; name=\"client_logo\"; filename=\"l\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(logo);
        body.writeBytes("\r\n--XyZ--\r\n".getBytes(StandardCharsets.UTF_8));
        return site.server.send(site.server
                .request(base + "/names")
                .header("Cookie", "einklang=" + who)
                .header("Content-Type", "multipart/form-data; boundary=XyZ")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--XyZ\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    static LocalText text(String german, String english, String czech) {
        return LocalText.of(german, english, czech);
    }

    /** A believable plan: three goals, a non-goal, a trade-off, measures of which one harms, readings of six months. */
    public static List<PlanItem> believable() {
        List<PlanItem> items = new ArrayList<>(List.of(
                new CompanyGoal(
                        "c1", 0, 1, text("Kundinnen und Kunden behalten", "Keep customers", "Udržet zákazníky")),
                goal("g1", 1, "Erreichbar sein", "Be reachable", "Být k zastižení", 5),
                goal("g2", 2, "Beim ersten Mal lösen", "Solve it the first time", "Vyřešit napoprvé", 4),
                goal("g3", 3, "Gern hier arbeiten", "Like to work here", "", 3),
                new NonGoal(
                        "n1",
                        0,
                        1,
                        text("Der billigste Anbieter sein", "Be the cheapest", "Být nejlevnější"),
                        text("Andere können das besser", "Others do that better", "Jiní to umí lépe"),
                        Optional.empty()),
                new TradeOff(
                        "t1",
                        0,
                        1,
                        text("Zeit für ein gutes Gespräch", "Time for a good talk", "Čas na dobrý rozhovor"),
                        text("kurze Gespräche", "short calls", "krátké hovory"),
                        text(
                                "Niemand wartet länger als fünf Minuten",
                                "Nobody waits longer than five minutes",
                                "Nikdo nečeká déle než pět minut"),
                        Optional.empty()),
                new Commitment(
                        "k1",
                        0,
                        "g1",
                        CommitmentKind.BUDGET,
                        Optional.of(new BigDecimal("25000")),
                        "EUR",
                        NONE,
                        "Frau Berger",
                        Optional.of(LocalDate.of(2027, 6, 30)))));
        items.addAll(measures());
        items.addAll(indicators());
        return items;
    }

    private static Goal goal(String id, int position, String german, String english, String czech, int weight) {
        return new Goal(
                id,
                0,
                position,
                text(german, english, czech),
                text("Wer uns braucht, bekommt uns.", "Who needs us reaches us.", "Kdo nás potřebuje, ten nás má."),
                text(
                        "Niemand sagt mehr: endlich komme ich durch",
                        "Nobody says: at last I get through",
                        "Nikdo už neříká: konečně jsem se dovolal"),
                weight,
                Horizon.SIX_MONTHS,
                Set.of(),
                id.equals("g1") ? Set.of("c1") : Set.of(),
                NONE);
    }

    private static List<PlanItem> measures() {
        return List.of(
                measure(
                        "m1",
                        1,
                        text("Rückruf binnen zwei Stunden", "Call back within two hours", "Zavolat do dvou hodin"),
                        MeasureKind.PROCESS,
                        "Herr Öztürk",
                        MeasureStatus.RUNNING,
                        new FirstStep("Rückrufliste anlegen", Optional.of(LocalDate.of(2026, 11, 30)))),
                measure(
                        "m2",
                        2,
                        text(
                                "Gespräche auf vier Minuten begrenzen",
                                "Limit calls to four minutes",
                                "Omezit hovory na čtyři minuty"),
                        MeasureKind.ORGANISATIONAL,
                        "",
                        MeasureStatus.PLANNED,
                        FirstStep.NONE),
                measure(
                        "m3",
                        3,
                        text("Schulung zu neuen Geräten", "Training on new devices", "Školení k novým přístrojům"),
                        MeasureKind.PERSONNEL,
                        "Frau Nováková",
                        MeasureStatus.PLANNED,
                        new FirstStep("Termin mit der Technik suchen", Optional.of(LocalDate.of(2026, 12, 4)))),
                SamplePlans.effect("m1", "g1", 9),
                SamplePlans.effect("m1", "g2", 3),
                SamplePlans.effect("m2", "g1", 3),
                SamplePlans.effect("m2", "g2", -9),
                SamplePlans.effect("m2", "g3", -3),
                SamplePlans.effect("m3", "g2", 9),
                SamplePlans.effect("m3", "g3", 0));
    }

    private static Measure measure(
            String id,
            int position,
            LocalText title,
            MeasureKind kind,
            String owner,
            MeasureStatus status,
            FirstStep step) {
        return new Measure(
                id,
                0,
                position,
                title,
                NONE,
                kind,
                owner,
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(YearMonth.of(2027, 3)),
                Effort.MEDIUM,
                status,
                step,
                Optional.empty());
    }

    private static List<PlanItem> indicators() {
        List<PlanItem> items = new ArrayList<>(List.of(
                new Indicator(
                        "i1",
                        0,
                        "g1",
                        1,
                        text("Wartezeit am Telefon", "Waiting time", "Čekání na telefonu"),
                        Scope.INTERNAL,
                        "min",
                        Direction.LOWER,
                        Optional.of(new BigDecimal("6.5")),
                        Optional.of(new BigDecimal("2")),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        Optional.empty()),
                new Indicator(
                        "i2",
                        0,
                        "g2",
                        1,
                        text("Beim ersten Anruf gelöst", "Solved at the first call", "Vyřešeno při prvním hovoru"),
                        Scope.EXTERNAL,
                        "%",
                        Direction.HIGHER,
                        Optional.of(new BigDecimal("55")),
                        Optional.of(new BigDecimal("75")),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        Optional.empty())));
        String[] values = {"6.1", "5.8", "5.9", "5.0", "4.6", "4.25"};
        for (int month = 0; month < values.length; month++) {
            items.add(SamplePlans.reading(
                    "r" + month, "i1", LocalDate.of(2026, 6 + month, 1).toString(), values[month]));
        }
        return items;
    }

    /** Starts a site for those who want to look; /enter?to=PATH signs in. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        ReportSite look = new ReportSite(
                new WebConfig("127.0.0.1", port, URI.create("http://localhost:" + port), List.of(), Language.DE, ""),
                Shelf.Limits.USUAL);
        for (int people : new int[] {5, 24}) {
            String id = people == 5 ? "five" : "many";
            System.out.println(look.compared(id, WordsChoice.OPEN, CompareSite.invented(people)));
            look.plan(id, believable());
        }
        System.out.println(look.compared("themes", WordsChoice.THEMES_ONLY, CompareSite.invented(12)));
        System.out.println(look.site.workshop("few", WordsChoice.OPEN, CompareSite.invented(3)));
    }

    @Override
    public void close() {
        shelf.get().close();
        site.close();
    }
}
