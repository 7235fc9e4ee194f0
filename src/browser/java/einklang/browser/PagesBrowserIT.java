package einklang.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import einklang.export.office.SampleTemplates;
import einklang.web.Routes;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that somebody can reach, looked at on four screens in German, and in passing in English and Czech. */
class PagesBrowserIT extends BrowserTest {
    private static final String LONG_WORD = "Kundenzufriedenheit".repeat(27).substring(0, 500);

    /** Routes of the table that answer no page: pictures, files, streams, and what the stylesheet needs. */
    private static final Pattern NO_PAGE = Pattern.compile(
            ".*(\\.svg|\\.png|\\.pdf|[./]\\{format}|/logo/\\{side}|/pictures/\\{name}|/jobs/\\{job}/file|/live|/count|/health)|/static/.*|/favicon.*");

    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>"
            + "<circle cx='15' cy='10' r='8' fill='#0a5560'/></svg>";

    private final Pages pages = new Pages();
    private final Set<String> seen = new HashSet<>();
    private String language = "de";

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "cs"})
    void everyPageIsSound(String spoken) {
        language = spoken;
        Screen screen = Screen.desktop().in(language).withReducedMotion();
        expectFault("status of 4");
        Page welcome = open(screen, setUp());
        look(welcome, "welcome");
        Facilitating jana = Facilitating.fromSetUp(welcome, language);
        Page page = jana.page();
        look(page, "overview-empty");
        at(page, "/profile", "profile");
        at(page, "/template", "template");
        page.setInputFiles(
                "input[name=file]",
                new FilePayload("t.pptx", "application/octet-stream", SampleTemplates.usual(960, 540)));
        page.click("form[action='/template'] button");
        look(page, "template-mapped");
        at(page, "/people", "people");
        colleague(screen, page);
        at(page, "/workshops/new", "new");
        page.navigate(url("/workshops"));
        jana.makesWorkshop("Ziele 2027", 12);
        look(page, "workshop-draft");
        String workshop = jana.workshop();
        settings(page, workshop);
        String link = jana.link();
        String leaders = jana.leadersLink();
        at(page, workshop + "/preview", "preview");
        at(page, workshop + "/poster", "poster");
        pages.printed(page, "poster-" + language);
        at(page, workshop + "/slips", "slips-off");
        at(page, workshop + "/sharing", "sharing");
        page.fill("input[name=email]", "petr@example.org");
        page.click("form[action$='/share'] button");
        look(page, "sharing-two");
        participantsSee(screen, link, "draft", 403);
        page.navigate(url(workshop));
        jana.pressesThePrimaryButton();
        look(page, "workshop-collecting");
        answers(screen, link, leaders);
        at(page, workshop, "workshop-answered");
        at(page, workshop + "/settings", "settings-frozen");
        at(page, workshop + "/paper", "paper");
        imported(page, workshop);
        at(page, workshop + "/discard", "discard");
        at(page, workshop + "/delete", "delete");
        at(page, workshop + "/compare", "compare-collecting");
        page.navigate(url(workshop));
        jana.pressesThePrimaryButton();
        look(page, "close-early");
        page.click("main form button");
        look(page, "workshop-closed-few");
        at(page, workshop + "/compare", "compare-few");
        participantsSee(screen, link, "closed", 410);
        released(screen, page, workshop, link);
        at(page, "/workshops", "overview");
        at(page, workshop + "/agree", "agree-uncompared");
        trial(page, workshop);
        agree(page, jana.workshop());
        act(page, jana.workshop());
        report(page, jana.workshop());
        slips(page);
        outside(screen);

        assertThat(pagesNotSeen()).isEmpty();
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(pages.wrong()).isEmpty();
    }

    private String setUp() {
        return server().application().setUpLink().orElseThrow().getPath() + "?lang=" + language;
    }

    private List<String> pagesNotSeen() {
        return server().routes().table().stream()
                .filter(route -> route.method().equals(HandlerType.GET))
                .map(Routes.Route::path)
                .filter(path -> !NO_PAGE.matcher(path).matches())
                .filter(path ->
                        seen.stream().noneMatch(address -> address.matches(path.replaceAll("\\{[^}]*}", "[^/]+"))))
                .toList();
    }

    /** Invites a second facilitator, who makes his account, and gives him a link for a new password. */
    private void colleague(Screen screen, Page page) {
        page.navigate(url("/people"));
        page.click("form[action='/people/invite'] button");
        look(page, "people-invited");
        Page petr = open(screen, URI.create(page.innerText("#link")).getPath() + "?lang=" + language);
        look(petr, "welcome-invited");
        petr.fill("input[name=name]", "Petr Novák");
        petr.fill("input[name=email]", "petr@example.org");
        petr.fill("input[name=password]", "short");
        petr.click("main form button");
        look(petr, "welcome-fault");
        petr.fill("input[name=password]", Facilitating.PASSWORD);
        petr.click("main form button");
        petr.waitForURL(address -> !address.contains("/welcome/"));
        page.navigate(url("/people"));
        page.click("form[action$='/reset'] button");
        look(page, "people-reset");
        Page again = open(screen, URI.create(page.innerText("#link")).getPath() + "?lang=" + language);
        look(again, "reset");
    }

    private void settings(Page page, String workshop) {
        page.navigate(url(workshop + "/settings"));
        unfold(page);
        look(page, "settings");
        page.fill("input[name='t1." + language + "']", "Innendienst");
        page.fill("input[name='t2." + language + "']", "Außendienst " + "ohne".repeat(12));
        page.fill("input[name=organisation]", "Stadtwerke Musterhausen");
        page.fill("input[name=client]", "Musterhausen");
        page.fill("input[name=invited]", "viele");
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.click("button.big[name=do]");
        look(page, "settings-fault");
        page.fill("input[name=invited]", "12");
        page.click("button.big[name=do]");
        look(page, "workshop-advice");
    }

    /** Brings answers in and takes them back, so that the rest of the way is as it was. */
    private void imported(Page page, String workshop) {
        at(page, workshop + "/import", "import");
        page.click("form[enctype] button");
        look(page, "import-fault");
        String file = "ID;Name;Team;Ziel 1\n1;Jana;Innendienst;" + LONG_WORD + "\n2;Petr;Werk;" + LONG_WORD + "x\n";
        page.setInputFiles("input[type=file]", new FilePayload("Müller.csv", "text/csv", file.getBytes(UTF_8)));
        page.click("form[enctype] button");
        look(page, "import-columns");
        page.click("form[action$='/import/columns'] button.big");
        look(page, "import-check");
        page.click("form[action$='/import/take'] button");
        look(page, "import-done");
        page.click("form[action$='/import/undo'] button");
        look(page, "import-undone");
    }

    private void answers(Screen screen, String link, String leaders) {
        String path = link.substring(link.indexOf("/a/"));
        Page form = open(screen, path + "?lang=" + language);
        look(form, "answer");
        form.click("button.primary");
        look(form, "answer-fault");
        form.fill("textarea >> nth=0", LONG_WORD);
        form.fill("textarea >> nth=1", "<script>alert(1)</script> & so weiter");
        form.check("input[name=clarity][value='4']");
        form.click("button.primary");
        look(form, "thanks");
        String code = form.innerText("#code");
        form.navigate(url(path + "/mine?lang=" + language));
        look(form, "mine");
        form.fill("input[name=code]", "AMSEL-0000-KIRSCHE");
        form.click("button.primary");
        look(form, "mine-unknown");
        form.fill("input[name=code]", code);
        form.click("button.primary");
        look(form, "change");
        form.navigate(url(path + "/privacy?lang=" + language));
        look(form, "privacy");
        form.navigate(url(leaders.substring(leaders.indexOf("/l/")) + "?lang=" + language));
        look(form, "leaders");
        at(form, URI.create(leaders).getPath() + "/mine?lang=" + language, "leaders-mine");
        at(form, URI.create(leaders).getPath() + "/privacy?lang=" + language, "leaders-privacy");
    }

    private void participantsSee(Screen screen, String link, String state, int status) {
        expectFault("status of " + status);
        Page page = open(screen, link.substring(link.indexOf("/a/")) + "?lang=" + language);
        look(page, "answer-" + state);
    }

    /** Agrees a goal without a comparison and shows it to those who answered. */
    private void released(Screen screen, Page page, String workshop, String link) {
        at(page, workshop + "/publish", "publish-nothing");
        at(page, workshop + "/notice", "notice-empty");
        page.navigate(url(workshop + "/agree/new-goal"));
        page.fill("input[name='title." + language + "']", LONG_WORD.substring(0, 190));
        page.click("form[action$='/agree/goals'] button.big");
        at(page, workshop + "/publish", "publish");
        page.click("form[action$='/publish/goals'] button");
        look(page, "publish-released");
        at(page, workshop + "/notice", "notice");
        pages.printed(page, "notice-" + language);
        participantsSee(screen, link, "released", 200);
    }

    private void trial(Page page, String workshop) {
        page.navigate(url(workshop));
        page.click("form[action$='/trial'] button");
        look(page, "trial");
        page.click(".stage button.big");
        page.waitForURL("**/compare");
        look(page, "compare");
        String compare = URI.create(page.url()).getPath();
        unfold(page);
        look(page, "compare-open");
        at(page, compare + "/check", "check");
        unfold(page);
        look(page, "check-open");
        at(page, compare + "/reveal", "reveal-1");
        for (int step = 2; page.locator("a[rel=next]").count() > 0; step++) {
            page.navigate(
                    page.locator("a[rel=next]").evaluate("link => link.href").toString());
            look(page, "reveal-" + step);
        }
    }

    private void agree(Page page, String workshop) {
        String agree = workshop + "/agree";
        at(page, agree, "agree");
        page.click(".raw button[name=one] >> nth=0");
        page.click(".raw .pile:not(.covered) button[formaction] >> nth=0");
        page.fill("form.short input[name^=title]", LONG_WORD.substring(0, 190));
        page.click("form[action$='/goals'].short button");
        page.click(".offer button >> nth=0");
        unfold(page);
        page.fill("input[name^=company_goal]", "Marge halten");
        page.click("form[action$='/company-goals'] button");
        look(page, "agree-goals");
        unfold(page);
        look(page, "agree-open");
        for (String kind : List.of("non-goals", "trade-offs", "company-goals")) {
            page.navigate(url(agree));
            page.click("a[href*='/agree/" + kind + "/'] >> nth=0");
            look(page, "agree-" + kind);
        }
        at(page, agree + "/new-goal", "agree-new-goal");
        page.click("button.big");
        look(page, "agree-new-goal-fault");
        page.navigate(url(agree));
        page.click(".goal a.button >> nth=0");
        unfold(page);
        look(page, "agree-goal");
        page.fill("input[name=amount]", "1.2.3");
        page.click("form[action$='/commitments'] button");
        look(page, "agree-commitment-fault");
        page.fill("input[name=amount]", "1500");
        page.click("form[action$='/commitments'] button");
        page.click(".commitments a");
        look(page, "agree-commitment");
    }

    private void act(Page page, String workshop) {
        String act = workshop + "/act";
        at(page, act, "act-empty");
        at(page, act + "/matrix", "act-matrix-empty");
        at(page, act + "/ready", "act-ready");
        page.locator("input[name=take]").all().stream().limit(3).forEach(box -> box.check());
        page.click(".take button");
        look(page, "act-measures");
        at(page, workshop + "/plan-import", "plan-import");
        page.fill("textarea", "Maßnahme;Art\n" + LONG_WORD + ";Prozess\nRückrufliste;Zauberei\n");
        page.click("form[enctype] button");
        look(page, "plan-import-check");
        page.click("form[action$='/plan-import/away'] button");
        page.waitForURL("**/act");
        unfold(page);
        page.fill("details.add input[name^=title]", LONG_WORD.substring(0, 190));
        page.fill("input[name=due]", "2027-02");
        page.click("details.add form button");
        look(page, "act-long");
        page.click(".measures a >> nth=0");
        unfold(page);
        look(page, "act-measure");
        at(page, act + "/first-steps", "act-first-steps");
        pages.printed(page, "act-first-steps-" + language);
        at(page, act + "/matrix", "act-matrix");
        page.click(".matrix tbody tr:last-child td >> nth=0");
        page.keyboard().press("9");
        page.waitForCondition(() -> !page.innerText(".cell-status").isEmpty());
        look(page, "act-matrix-cell");
        pages.printed(page, "act-matrix-" + language);
        page.click(".matrix tbody th a >> nth=0");
        look(page, "act-effects");
        at(page, act + "/indicators", "act-indicators");
        page.click(".goal-indicators > p > a >> nth=0");
        look(page, "act-indicator-new");
        page.fill("input[name^=name]", "Wartezeit");
        page.fill("input[name=baseline]", "12");
        page.fill("input[name=target]", "4");
        page.click("form.thing .buttons button");
        page.click(".indicator h3 a");
        look(page, "act-indicator");
        page.fill("input[name=value]", "zw\u00f6lf");
        page.click("form[action$='/readings'] button");
        look(page, "act-indicator-fault");
        page.fill("input[name=value]", "10");
        page.fill("input[name=on]", "2027-02-01");
        page.click("form[action$='/readings'] button");
        look(page, "act-indicators-read");
        page.click(".indicator h3 a");
        page.click("table a");
        look(page, "act-reading");
    }

    private void report(Page page, String workshop) {
        at(page, workshop + "/report", "report");
        unfold(page);
        look(page, "report-open");
        page.fill("#p-goals textarea", "Unsere Ziele, in eigenen Worten. " + LONG_WORD);
        page.click("#p-goals button[value=keep]");
        look(page, "report-own-words");
        page.setInputFiles(
                "input[name=client_logo]",
                new FilePayload("logo.svg", "image/svg+xml", "<svg onload='alert(1)'/>".getBytes(UTF_8)));
        page.click("form[action$='/names'] button");
        look(page, "report-logo-fault");
        page.setInputFiles(
                "input[name=client_logo]", new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(UTF_8)));
        page.fill("input[name=consultant]", "Beratung Žižka & Söhne");
        page.click("form[action$='/names'] button");
        look(page, "report-logo");
        translations(page, workshop + "/report/translations");
        at(page, workshop + "/report/print?lang=" + language, "report-print");
        pages.printed(page, "report-print-" + language);
        export(page, workshop + "/report/export");
    }

    /** Translates for readers of another language than the one most wrote in. */
    private void translations(Page page, String address) {
        at(page, address + "?in=" + (language.equals("cs") ? "en" : "cs"), "report-translations");
        page.fill(".translation textarea >> nth=0", "Překlad, Übersetzung, translation " + LONG_WORD);
        page.click("main form .buttons button >> nth=0");
        look(page, "report-translations-stored");
    }

    /** Chooses an edition with scripts, whose preview follows, and takes a file. */
    private void export(Page page, String export) {
        at(page, export, "export");
        page.check("input[name=audience][value=staff]");
        page.waitForCondition(() -> page.getAttribute("iframe", "src").contains("audience=staff"));
        page.evaluate("() => document.querySelectorAll('details').forEach(folded => folded.open = true)");
        assertThat(page.isChecked("input[name=part][value=findings]")).isFalse();
        look(page, "export-staff");
        page.click("form[action$='/brands'] button");
        look(page, "export-brand");
        page.waitForDownload(() -> page.click("button[name=format][value=json]"));
        at(page, export, "export-logged");
        at(page, export + "/preview?audience=staff", "export-preview");
        expectFault("status of 404");
        at(page, export + "/jobs/none", "export-gone");
    }

    private void slips(Page page) {
        page.navigate(url("/workshops"));
        page.click("main a[href='/workshops/new']");
        page.fill("input[name=title]", "Zettel");
        page.fill("input[name=invited]", "12");
        page.click("details:has(input[name=slips]) > summary");
        page.check("input[name=slips]");
        page.click("button.big[name=do]");
        page.click(".stage button.big");
        look(page, "slips");
        page.fill("input[name=number]", "15");
        page.click("button.big");
        look(page, "slips-made");
        pages.printed(page, "slips-made-" + language);
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }

    private void outside(Screen screen) {
        Page page = open(screen, "/login?lang=" + language);
        look(page, "login");
        page.fill("input[name=email]", "jana@example.org");
        page.fill("input[name=password]", "not the password");
        page.click("main form button");
        look(page, "login-wrong");
        expectFault("status of 404");
        expectFault("status of 422");
        expectFault("status of 410");
        expectFault("status of 401");
        page.navigate(url("/a/aaaaaaaaaa?lang=" + language));
        look(page, "answer-unknown");
        page.navigate(url("/welcome/aaaaaaaaaaaaaaaaaaaaaa?lang=" + language));
        look(page, "link-gone");
    }

    private void at(Page page, String path, String name) {
        page.navigate(url(path));
        look(page, name);
    }

    private void look(Page page, String name) {
        seen.add(URI.create(page.url()).getPath());
        if (language.equals("de")) {
            pages.look(page, name + "-de");
        } else {
            pages.glance(page, name + "-" + language);
        }
    }
}
