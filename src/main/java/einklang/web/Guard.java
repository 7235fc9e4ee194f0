package einklang.web;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Decides, before a handler runs, whether the visitor may call the route. */
final class Guard {
    /** The field that every form of a session carries. */
    static final String TOKEN_FIELD = "csrf";

    private static final String TOKEN_HEADER = "X-CSRF-Token";

    private final Visitors visitors;
    private final RateLimit formsPerAddress;

    Guard(Visitors visitors, RateLimit formsPerAddress) {
        this.visitors = visitors;
        this.formsPerAddress = formsPerAddress;
    }

    void check(Context ctx) {
        Access access = access(ctx);
        if (access != Access.RESPONDENT) {
            visitors.recognise(ctx);
        }
        boolean writes = !isRead(ctx);
        if (writes) {
            refuseOtherSites(ctx, access);
            if (access != Access.RESPONDENT) {
                limit(ctx);
            }
        }
        if (access.needsSession()) {
            checkSession(ctx, access, writes);
        }
    }

    /** A route without an access is a mistake of ours: nobody gets in. */
    private static Access access(Context ctx) {
        for (RouteRole role : ctx.routeRoles()) {
            if (role instanceof Access access) {
                return access;
            }
        }
        throw Refused.forbidden();
    }

    private static boolean isRead(Context ctx) {
        String method = ctx.req().getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    private void checkSession(Context ctx, Access access, boolean writes) {
        SecurityHeaders.letOwnFormsTellTheirOrigin(ctx);
        Visit visit = Visit.of(ctx);
        if (visit.signedIn().isEmpty()) {
            throw writes ? new Refused(Problem.SIGNED_OUT) : new LogInFirst();
        }
        if (access == Access.ADMIN && !visit.facilitator().admin()) {
            throw Refused.forbidden();
        }
        if (writes && !sameText(visit.signedIn().get().csrf(), sentToken(ctx))) {
            throw Refused.forbidden();
        }
    }

    private static String sentToken(Context ctx) {
        String header = ctx.header(TOKEN_HEADER);
        if (header != null) {
            return header;
        }
        return Upload.is(ctx) ? Upload.of(ctx).text(TOKEN_FIELD) : Form.of(ctx).text(TOKEN_FIELD);
    }

    /** Takes the same time wherever the texts differ. */
    private static boolean sameText(String wanted, String sent) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers on https say where a request comes from; older ones and plain http tell at least the origin. */
    private static void refuseOtherSites(Context ctx, Access access) {
        String site = ctx.header("Sec-Fetch-Site");
        boolean own = site != null
                ? site.equals("same-origin") || site.equals("none")
                : isOwnOrigin(ctx, ctx.header("Origin"), access);
        if (!own) {
            throw Refused.forbidden();
        }
    }

    private static boolean isOwnOrigin(Context ctx, @Nullable String origin, Access access) {
        if (origin == null) {
            return true;
        }
        if (origin.equals("null")) {
            return !access.needsSession();
        }
        String host = origin.replaceFirst("^https?://", "");
        String base = Visit.of(ctx).config().baseUrl().getAuthority();
        return host.equalsIgnoreCase(ctx.header("Host")) || host.equalsIgnoreCase(base);
    }

    private void limit(Context ctx) {
        formsPerAddress.wait(Visit.of(ctx).address()).ifPresent(wait -> {
            ctx.header("Retry-After", Long.toString(wait.toSeconds()));
            throw new Refused(Problem.TOO_MANY);
        });
    }

    /** Thrown when a page wants a session: the visitor signs in and comes back. */
    static final class LogInFirst extends RuntimeException {
        LogInFirst() {
            super("log in first", null, false, false);
        }
    }
}
