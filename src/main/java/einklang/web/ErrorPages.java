package einklang.web;

import einklang.i18n.Messages;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from failures to friendly pages. No exception's message is ever shown. */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Map<Class<? extends Exception>, Problem> known;
    private final Supplier<String> incidents;

    /**
     * Sets the table.
     *
     * @param known exceptions of other rooms that are no bugs, such as "the store is busy"; subclasses count too
     * @param incidents makes the short word that connects a page with a line in the log
     */
    ErrorPages(Map<Class<? extends Exception>, Problem> known, Supplier<String> incidents) {
        this.known = Map.copyOf(known);
        this.incidents = incidents;
    }

    void answer(Context ctx, Exception failure) {
        if (failure instanceof Guard.LogInFirst) {
            Html.seeOther(ctx, "/login?next=" + Paths.encode(ctx.path()));
            return;
        }
        if (failure instanceof HttpResponseException http) {
            allow(ctx, http);
        }
        Problem problem = problem(failure);
        String code = problem.code();
        if (problem == Problem.BROKEN) {
            code = code + "-" + incidents.get();
            LOG.error("{} {} {}", code, ctx.req().getMethod(), pattern(ctx), WithoutMessage.of(failure));
        }
        show(ctx, problem, code);
    }

    private Problem problem(Exception failure) {
        if (failure instanceof Refused refused) {
            return refused.problem();
        }
        if (failure instanceof HttpResponseException http) {
            return Problem.ofStatus(http.getStatus());
        }
        Optional<Problem> other = known.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(failure))
                .map(Map.Entry::getValue)
                .findFirst();
        return other.orElse(Problem.BROKEN);
    }

    private static void allow(Context ctx, HttpResponseException http) {
        String methods = http.getDetails().get("availableMethods");
        if (methods != null) {
            ctx.header("Allow", methods);
        }
    }

    /** The pattern of the matched route, such as "/a/{code}"; the path itself may hold a secret. */
    private static String pattern(Context ctx) {
        var endpoint = ctx.endpoints().lastHttpEndpoint();
        return endpoint == null ? "(no route)" : endpoint.path;
    }

    private static void show(Context ctx, Problem problem, String code) {
        Visit visit = Visit.of(ctx);
        Messages messages = visit.messages();
        String key = "problem." + problem.name();
        String heading = messages.text(key + ".title");
        ctx.status(problem.status());
        if (problem == Problem.BUSY && ctx.res().getHeader("Retry-After") == null) {
            ctx.header("Retry-After", "2");
        }
        if (wantsPage(ctx)) {
            Frame frame = Frame.of(visit, heading);
            String text = messages.text(key + ".text");
            Html.render(ctx, "error/problem.jte", new ErrorPage(frame, heading, text, code, homeLabel(visit)));
        } else {
            ctx.contentType("text/plain; charset=utf-8").result(code + " " + heading + "\n");
        }
    }

    private static String homeLabel(Visit visit) {
        return visit.messages().text("problem.home");
    }

    private static boolean wantsPage(Context ctx) {
        String accept = ctx.header("Accept");
        return accept == null || accept.contains("text/html") || accept.startsWith("*/*");
    }
}
