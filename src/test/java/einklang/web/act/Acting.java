package einklang.web.act;

import einklang.i18n.Language;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.Scope;
import einklang.survey.WordsChoice;
import einklang.testing.SamplePlans;
import einklang.web.compare.CompareSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site with a workshop of ann's, shared with bob, whose answers are closed; what ann and bob do about its goals. */
final class Acting implements AutoCloseable {
    static final String WORKSHOP = "/workshops/wabc";
    static final String BASE = WORKSHOP + "/act";
    final CompareSite site;

    private Acting(CompareSite site) {
        this.site = site;
    }

    /** Starts with a closed workshop with these things in its plan. */
    static Acting on(PlanItem... items) {
        Acting acting = new Acting(new CompareSite());
        acting.site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
        acting.site.workshops.share("wabc", "bob");
        acting.put(items);
        return acting;
    }

    /** Starts with two goals, "g1" of weight 5 and "g2" of weight 1, and a measure "m1". */
    static Acting usual() {
        return on(SamplePlans.goal("g1", 1, 5), SamplePlans.goal("g2", 2, 1), SamplePlans.measure("m1", 1));
    }

    /** Starts with a compared workshop and a goal that comes from its largest pile. */
    static Acting compared() {
        Acting acting = on();
        acting.site.post("ann", WORKSHOP + "/compare");
        String pile = acting.site
                .page(WORKSHOP + "/agree")
                .expectFirst(".raw button[name=one]")
                .val();
        acting.site.post("ann", WORKSHOP + "/agree/goals", "one", pile);
        return acting;
    }

    void put(PlanItem... items) {
        List<PlanEdit> edits = new ArrayList<>();
        Stream.of(items).forEach(item -> edits.add(new PlanEdit.Put(item)));
        if (!edits.isEmpty()) {
            site.plans.apply("wabc", edits, "bob", site.clock.instant());
        }
    }

    void remove(PlanItem item) {
        site.plans.apply("wabc", List.of(new PlanEdit.Remove(item)), "bob", site.clock.instant());
    }

    Plan plan() {
        return site.plans.read("wabc");
    }

    Measure measure(String id) {
        return plan().findMeasure(id).orElseThrow();
    }

    Indicator indicator() {
        return plan().indicators().get(0);
    }

    Goal goal() {
        return plan().goals().get(0);
    }

    Document page() {
        return site.page(BASE);
    }

    Document page(String below) {
        return site.page(BASE + below);
    }

    HttpResponse<String> post(String below, String... fields) {
        return site.post("ann", BASE + below, fields);
    }

    /** Sends a form and returns the page that it leads to. */
    Document done(String below, String... fields) {
        HttpResponse<String> answer = post(below, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError(
                    answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
        }
        return site.page(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Takes back what the notice of a page offers to take back, and returns the page that this leads to. */
    Document undo(Document page) {
        String change = page.expectFirst(".done input[name=change]").val();
        String back = page.expectFirst(".done input[name=back]").val();
        HttpResponse<String> answer = site.post("ann", WORKSHOP + "/plan/undo", "change", change, "back", back);
        return site.page(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Returns the fields of the form on a measure's own page as they stand, with others in pairs instead. */
    static String[] fields(Document page, String... others) {
        List<String> fields = new ArrayList<>();
        List<String> typed = List.of(others);
        page.select("form.thing [name]").forEach(field -> {
            boolean replaced = typed.indexOf(field.attr("name")) % 2 == 0 && typed.contains(field.attr("name"));
            if (!replaced && !field.attr("name").equals("csrf")) {
                fields.add(field.attr("name"));
                fields.add(field.is("select") ? field.select("option[selected]").val() : field.val());
            }
        });
        fields.addAll(typed);
        return fields.toArray(String[]::new);
    }

    static Document document(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    static Indicator internal(String id, String goal) {
        return SamplePlans.indicator(id, goal, Scope.INTERNAL);
    }

    static String german(einklang.i18n.LocalText text) {
        return text.text(Language.DE);
    }

    /** Starts a site for those who want to look; /enter?to=PATH signs in. */
    public static void main(String[] arguments) {
        Acting acting = new Acting(new CompareSite(CompareSite.at(Integer.parseInt(arguments[0]))));
        acting.site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
        acting.site.post("ann", WORKSHOP + "/compare");
        for (int pile = 0; pile < 5; pile++) {
            Document agree = acting.site.page(WORKSHOP + "/agree");
            acting.site.post(
                    "ann",
                    WORKSHOP + "/agree/goals",
                    "one",
                    agree.expectFirst(".raw .pile:not(.covered) button[name=one]")
                            .val());
        }
        acting.page("/ready").select("[name=take]").eachAttr("value").stream()
                .limit(12)
                .forEach(ready -> acting.done("/ready", "take", ready));
        String measure = acting.plan().measures().get(1).id();
        acting.done(
                "/measures/" + measure,
                fields(
                        acting.page("/measures/" + measure),
                        "owner",
                        "Frau Öztürk, Telefon",
                        "start",
                        "2027-01-11",
                        "due",
                        "2027-02",
                        "step_on",
                        "2027-02-12"));
        for (Goal goal : acting.plan().goals().subList(0, 3)) {
            String ready =
                    acting.page("/indicators").expectFirst("[name=ready]").val();
            acting.done("/ready-indicators", "goal", goal.id(), "ready", ready);
        }
        Indicator indicator = acting.indicator();
        acting.done(
                "/indicators/" + indicator.id(),
                fields(
                        acting.page("/indicators/" + indicator.id()),
                        "baseline",
                        "62,5",
                        "target",
                        "80",
                        "target_on",
                        "2027-12-31"));
        String[] values = {"62,5", "64", "63,1", "68", "71", "74,5"};
        for (int month = 0; month < values.length; month++) {
            acting.done(
                    "/indicators/" + indicator.id() + "/readings",
                    "value",
                    values[month],
                    "on",
                    "2027-0" + (month + 1) + "-28",
                    "source",
                    "Umfrage nach dem Kontakt");
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
