package einklang.attack;

import einklang.web.Routes;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Asks for every route of the server's own table with what a workshop has to put into its places, and then for every
 * link that the pages name. A place that this does not know fails, so that no new route escapes.
 */
final class Crawl {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final List<String> FORMATS =
            List.of("json", "csv", "xlsx", "pdf", "pptx", "docx", "zip", "txt", "md", "html", "svg", "png", "ics");
    private static final int MOST_PAGES = 600;

    private final Site site;
    private final Planted planted;
    private final List<String> boards = new ArrayList<>();
    private final String plan;

    Crawl(Site site, Planted planted) {
        this.site = site;
        this.planted = planted;
        Matcher board = Pattern.compile("/compare/([0-9A-Za-z-]+)/live")
                .matcher(site.owner.get(planted.path + "/compare").body());
        while (board.find()) {
            boards.add(board.group(1));
        }
        plan = planPages();
    }

    /** Returns the paths of all routes of a method, with this workshop's own values in their places. */
    List<String> paths(HandlerType method) {
        List<String> paths = new ArrayList<>();
        for (Routes.Route route : site.routes().table()) {
            if (route.method().equals(method)) {
                paths.addAll(filled(route.path()));
            }
        }
        return paths;
    }

    private List<String> filled(String pattern) {
        Matcher place = PLACE.matcher(pattern);
        if (!place.find()) {
            return List.of(pattern);
        }
        List<String> paths = new ArrayList<>();
        for (String value : values(pattern, place.group(1))) {
            paths.addAll(filled(pattern.substring(0, place.start()) + value + pattern.substring(place.end())));
        }
        return paths;
    }

    private List<String> values(String pattern, String place) {
        return switch (place) {
            case "id" -> pattern.startsWith("/workshops/") ? List.of(planted.id()) : List.of("nobody");
            case "code" -> List.of(pattern.startsWith("/l/") ? planted.leaderCode : planted.code);
            case "format" -> FORMATS;
            case "side" -> List.of("client", "consultant");
            case "board" -> boards.isEmpty() ? List.of("none") : boards;
            case "token", "hash", "name", "job" -> List.of("none");
            case "goal", "thing" -> thing(pattern.substring(0, pattern.indexOf("{" + place + "}")));
            default -> throw new AssertionError("route " + pattern + ": say here what stands for {" + place + "}");
        };
    }

    /** The overviews of the plan, and the pages of the goals and indicators that they lead to. */
    private String planPages() {
        StringBuilder pages = new StringBuilder();
        for (String overview : List.of("/agree", "/act", "/act/indicators")) {
            pages.append(site.owner.get(planted.path + overview).body());
        }
        Matcher link =
                Pattern.compile("/(?:agree/goals|act/indicators)/[0-9a-f]{32}").matcher(pages.toString());
        link.results()
                .map(found -> found.group())
                .distinct()
                .forEach(
                        page -> pages.append(site.owner.get(planted.path + page).body()));
        return pages.toString();
    }

    /** The first thing of the plan that a link of these pages leads to. */
    private List<String> thing(String start) {
        String folder = start.substring(planted.path.length());
        Matcher link = Pattern.compile(Pattern.quote(folder) + "([0-9a-f]{32})").matcher(plan);
        return List.of(link.find() ? link.group(1) : "none");
    }

    /** Asks for everything that can be got, each once; answers of static files are left out. */
    List<Reply> everythingFor(Visitor visitor) {
        Deque<String> left = new ArrayDeque<>(paths(HandlerType.GET));
        Set<String> seen = new HashSet<>(left);
        List<Reply> replies = new ArrayList<>();
        while (!left.isEmpty()) {
            if (replies.size() > MOST_PAGES) {
                throw new AssertionError("more than " + MOST_PAGES + " pages: does some link never end?");
            }
            Reply reply = visitor.get(left.removeFirst());
            replies.add(reply);
            links(reply).stream().filter(seen::add).forEach(left::add);
        }
        return replies;
    }

    /** Links inside this workshop; other workshops and other languages are other stories. */
    private List<String> links(Reply reply) {
        List<String> links = new ArrayList<>();
        if (!reply.header("Content-Type").startsWith("text/html")) {
            return links;
        }
        for (Element element :
                reply.page().select("[href], [src], [data-live], [data-count], [formaction], form[method=get]")) {
            for (String name : List.of("href", "src", "data-live", "data-count", "action")) {
                String link = inside(element.attr(name));
                if (isOfThisWorkshop(link) && !link.contains("lang=")) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static String inside(String link) {
        if (link.isEmpty() || link.startsWith("#") || link.startsWith("data:") || link.startsWith("mailto:")) {
            return "";
        }
        URI target = URI.create(link.replaceAll("#.*", ""));
        return target.getRawQuery() == null ? target.getRawPath() : target.getRawPath() + "?" + target.getRawQuery();
    }

    private boolean isOfThisWorkshop(String link) {
        return link.startsWith(planted.path)
                || link.startsWith("/a/" + planted.code)
                || (!planted.leaderCode.isEmpty() && link.startsWith("/l/" + planted.leaderCode));
    }

    /** Sends every form of the table with these fields. */
    List<Reply> everyFormOf(Visitor visitor, Map<String, String> fields) {
        List<Reply> replies = new ArrayList<>();
        for (String path : paths(HandlerType.POST)) {
            replies.add(visitor.post(path, fields));
        }
        return replies;
    }
}
