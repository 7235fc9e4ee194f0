package einklang.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of all routes: method, path, who may call it, and what answers. */
public final class Routes {
    /** One line of the table. */
    public record Route(HandlerType method, String path, Access access, Handler handler) {}

    private final List<Route> table = new ArrayList<>();

    /** Adds a page; HEAD is answered by it too. */
    public Routes get(String path, Access access, Handler handler) {
        return add(HandlerType.GET, path, access, handler);
    }

    /** Adds the receiver of a form. */
    public Routes post(String path, Access access, Handler handler) {
        return add(HandlerType.POST, path, access, handler);
    }

    private Routes add(HandlerType method, String path, Access access, Handler handler) {
        for (Route known : table) {
            if (known.method().equals(method) && known.path().equals(path)) {
                throw new IllegalArgumentException("route: " + method + " " + path + " is there already");
            }
        }
        table.add(new Route(method, path, access, handler));
        return this;
    }

    /** Returns the lines in the order in which they were added, which is the order of matching. */
    public List<Route> table() {
        return List.copyOf(table);
    }

    /** Returns the table as text, a line a route, for people who look for a URL. */
    @Override
    public String toString() {
        return table.stream()
                .map(route -> "%-5s %-50s %s".formatted(route.method().name(), route.path(), route.access()))
                .collect(Collectors.joining("\n"));
    }
}
