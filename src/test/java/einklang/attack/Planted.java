package einklang.attack;

import einklang.i18n.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A workshop made and answered through the real forms. */
final class Planted {
    /** The only team that nobody but one person is in. */
    static final String LONE_TEAM = "Nachtleitstelle";

    static final String LARGE_TEAM = "Tagschicht";

    private final Site site;
    final String path;
    final String code;
    final String leaderCode;

    private Planted(Site site, String path) {
        this.site = site;
        this.path = path;
        Document page = site.owner.get(path).page();
        this.code = last(page.expectFirst("#link").val());
        Element leaders = page.selectFirst("#leaders-link");
        this.leaderCode = leaders == null ? "" : last(leaders.val());
    }

    /** A workshop that is there already, by the path of its page. */
    static Planted at(Site site, String path) {
        return new Planted(site, path);
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Sets a workshop up as the owner; more fields in pairs. */
    static Planted draft(Site site, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "told", "yes",
                "title", "Ziele im Werk",
                "q1.de", "Was sind die Ziele unseres Kundenservice?",
                "q1.en", "What are the goals of our customer service?",
                "q1.cs", "Jaké jsou cíle našeho zákaznického servisu?",
                "invited", "40",
                "minimum", "5",
                "statements", "3",
                "retention", "12",
                "zone", "Europe/Berlin"));
        fields.putAll(Map.of(
                "leadersLink", "yes",
                "clarity", "yes",
                "words", "OPEN",
                "readers", "FACILITATOR",
                "t1.de", LONE_TEAM,
                "t2.de", LARGE_TEAM));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        fields.put("csrf", site.owner.token());
        String body = Visitor.encoded(fields) + "&language=de&language=en&language=cs";
        Reply made = site.owner.send(site.owner.form("/workshops/new", body));
        if (made.status() != 303) {
            throw new AssertionError(made.status() + " " + made.page().text());
        }
        return new Planted(site, made.location());
    }

    /** Sets a workshop up and starts collecting. */
    static Planted collecting(Site site, String... more) {
        Planted planted = draft(site, more);
        planted.act("start");
        return planted;
    }

    /** Sets a workshop up as the plot says, has all its people answer, closes and compares. */
    static Planted compared(Site site, Plot plot) {
        Planted planted = collecting(site, plot.setUp());
        planted.answer(plot.cast());
        planted.act("close");
        Reply reply = planted.compare();
        if (reply.status() != 303) {
            throw new AssertionError(reply.status() + " " + reply.page().text());
        }
        return planted;
    }

    String id() {
        return last(path);
    }

    Reply act(String action) {
        return act(action, Map.of());
    }

    Reply act(String action, Map<String, String> fields) {
        return site.owner.send(path + "/" + action, fields);
    }

    String link(Person person) {
        return "/" + person.door() + "/" + (person.door().equals("l") ? leaderCode : code) + "?lang="
                + person.language().code();
    }

    /** Opens the form and fills it in; nothing is sent yet. */
    Map<String, String> filled(Person person) {
        Document form = site.nobody.get(link(person)).page();
        Map<String, String> fields = new LinkedHashMap<>(hidden(form));
        fields.putAll(person.fields());
        if (!person.team().isEmpty()) {
            fields.put("team", team(form, person.team()));
        }
        return fields;
    }

    private static String team(Document form, String name) {
        return form.select(".pills label").stream()
                .filter(label -> label.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no team " + name))
                .expectFirst("input")
                .val();
    }

    static Map<String, String> hidden(Document form) {
        Map<String, String> fields = new HashMap<>();
        form.select("form#answer input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    /** Answers and returns the edit code. */
    String answer(Person person) {
        Reply thanks = site.nobody.post(link(person), filled(person));
        Element code = thanks.page().selectFirst("#code");
        if (thanks.status() != 200 || code == null) {
            throw new AssertionError(thanks.status() + " " + thanks.page().text());
        }
        return code.text();
    }

    void answer(List<Person> people) {
        people.forEach(this::answer);
    }

    /** Opens, withdraws, changes or cuts the own answer by its code. */
    Reply mine(String editCode, String action, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("code", editCode);
        fields.put("do", action);
        return site.nobody.post("/a/" + code + "/mine?lang=" + Language.DE.code(), fields);
    }

    Reply mine(String editCode, String action) {
        return mine(editCode, action, Map.of());
    }

    Reply close() {
        return act("close", Map.of("anyway", "yes"));
    }

    Reply compare() {
        return act("compare");
    }

    /** Translates the statement with this word for German readers, through the page. */
    Reply translate(String word, String text) {
        String page = path + "/report/translations";
        Element said = site.owner.get(page + "?in=de").page().select(".translation blockquote").stream()
                .filter(one -> one.text().contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with " + word));
        return site.owner.send(page, Map.of("in", "de", "part", "1", said.id().replaceFirst("s-", "t-"), text));
    }

    /** Agrees on one thing of each kind, all called the same. */
    void agree(String words) {
        act("agree/goals", Map.of("title.de", words));
        act("agree/non-goals", Map.of("non_goal.de", words, "why.de", words));
        act("agree/trade-offs", Map.of("first.de", words, "second.de", words, "floor.de", words));
        act("agree/company-goals", Map.of("company_goal.de", words));
        Element goal = site.owner.get(path + "/agree").page().expectFirst("a[href*=/agree/goals/]");
        String commitments = goal.attr("href").replaceAll("#.*", "") + "/commitments";
        site.owner.send(commitments, Map.of("kind", "OTHER", "commitment.de", words, "by", words));
        act("act/measures", Map.of("title.de", words, "kind", "PROCESS", "owner", words));
    }

    /** Returns the address of the first thing of a page of the plan, such as of "act/indicators". */
    String first(String page, String things) {
        Element link = site.owner.get(path + "/" + page).page().selectFirst("a[href*=/" + things + "/]");
        if (link == null) {
            throw new AssertionError("no link to " + things + " on " + page);
        }
        return link.attr("href").replaceAll("[#?].*", "");
    }

    /** Does after {@link #agree} what can only be done to goals and measures that are there. */
    void follow(String words) {
        String goal = last(first("agree", "agree/goals"));
        String measure = last(first("act", "act/measures"));
        act("act/effects", Map.of("measure", measure, "goal", goal, "version", "0", "value", "-9", "reason", words));
        Map<String, String> indicator = new HashMap<>(Map.of("goal", goal, "name.de", words, "unit", words));
        indicator.putAll(
                Map.of("scope", "INTERNAL", "direction", "LOWER", "baseline", "6,5", "target_on", "2027-06-30"));
        act("act/indicators", indicator);
        String readings = first("act/indicators", "act/indicators") + "/readings";
        site.owner.send(readings, Map.of("value", "4,25", "on", "2026-11-20", "source", words));
    }

    Reply file(String format) {
        return site.owner.get(path + "/compare/download." + format);
    }
}
