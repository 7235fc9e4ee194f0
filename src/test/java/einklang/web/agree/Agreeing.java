package einklang.web.agree;

import einklang.plan.Goal;
import einklang.plan.Plan;
import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site with a workshop "w" of ann's, shared with bob, whose answers are closed; what ann and bob do there. */
final class Agreeing implements AutoCloseable {
    static final String BASE = "/workshops/wabc/agree";
    final CompareSite site = new CompareSite();

    /** Starts with answers that are not compared. */
    static Agreeing closed() {
        Agreeing agreeing = new Agreeing();
        agreeing.site.workshop("wabc", WordsChoice.OPEN, CompareSite.invented(12));
        agreeing.site.workshops.share("wabc", "bob");
        return agreeing;
    }

    static Agreeing compared() {
        Agreeing agreeing = closed();
        agreeing.site.post("ann", "/workshops/wabc/compare");
        return agreeing;
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

    HttpResponse<String> bobPosts(String below, String... fields) {
        return site.post("bob", BASE + below, fields);
    }

    /** Sends a form and returns the page that it leads to. */
    Document done(String below, String... fields) {
        HttpResponse<String> answer = post(below, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + text(answer));
        }
        return site.page(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Takes back what the notice of a page offers to take back. */
    Document undo(Document page) {
        String change = page.expectFirst(".done input[name=change]").val();
        HttpResponse<String> answer = site.post("ann", "/workshops/wabc/plan/undo", "change", change, "back", "agree");
        return site.page(answer.headers().firstValue("Location").orElseThrow());
    }

    Plan plan() {
        return site.plans.read("wabc");
    }

    Goal goal(String title) {
        done("/goals", "title.de", title);
        return last();
    }

    Goal last() {
        List<Goal> goals = plan().goals();
        return goals.get(goals.size() - 1);
    }

    static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    static Document document(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    static String notice(Document page) {
        return page.expectFirst(".notice.good p").text();
    }

    @Override
    public void close() {
        site.close();
    }
}
