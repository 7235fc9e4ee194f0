package einklang.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The only cookie there is, for facilitators: not readable by scripts, not sent from other sites' forms. */
public final class SessionCookie {
    private SessionCookie() {}

    /** On https the name makes browsers insist on Secure, path "/" and this host alone. */
    static String name(WebConfig config) {
        return config.https() ? "__Host-einklang" : "einklang";
    }

    /** Returns the word in the cookie, or the empty text. */
    public static String read(Context ctx) {
        String token = ctx.cookie(name(Visit.of(ctx).config()));
        return token == null ? "" : token;
    }

    /** Sets the cookie until the browser is closed; the server ends the session earlier. */
    public static void set(Context ctx, String token) {
        write(ctx, token, -1);
    }

    public static void clear(Context ctx) {
        write(ctx, "", 0);
    }

    private static void write(Context ctx, String value, int seconds) {
        WebConfig config = Visit.of(ctx).config();
        ctx.cookie(new Cookie(name(config), value, "/", seconds, config.https(), true, null, SameSite.LAX));
    }
}
