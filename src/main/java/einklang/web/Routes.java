package einklang.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of all routes: method, path, who may call it, and what answers. */
public final class Routes {
    /**
     * One line of the table.
     *
     * @param files how large a form with files may be; empty where such forms are refused
     */
    public record Route(HandlerType method, String path, Access access, Handler handler, Optional<Upload.Size> files) {}

    private final List<Route> table = new ArrayList<>();

    /** Adds a page; HEAD is answered by it too. */
    public Routes get(String path, Access access, Handler handler) {
        return add(new Route(HandlerType.GET, path, access, handler, Optional.empty()));
    }

    /** Adds the receiver of a form. */
    public Routes post(String path, Access access, Handler handler) {
        return add(new Route(HandlerType.POST, path, access, handler, Optional.empty()));
    }

    /** Adds the receiver of a form that may bring files, see {@link Upload}. */
    public Routes upload(String path, Access access, Upload.Size size, Handler handler) {
        return add(new Route(HandlerType.POST, path, access, handler, Optional.of(size)));
    }

    private Routes add(Route route) {
        for (Route known : table) {
            if (known.method().equals(route.method()) && known.path().equals(route.path())) {
                throw new IllegalArgumentException(
                        "route: " + route.method() + " " + route.path() + " is there already");
            }
        }
        table.add(route);
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
