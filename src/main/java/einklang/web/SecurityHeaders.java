package einklang.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The headers that keep browsers strict. */
public final class SecurityHeaders {
    private SecurityHeaders() {}

    /** Sets the strict answer headers of every page; a feature may loosen the caching, never the rest. */
    static void set(Context ctx, boolean https) {
        ctx.header("Content-Security-Policy", policy(""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-store");
        if (https) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * Lets a session's own forms carry their origin, which browsers leave out under "no-referrer"; on plain http it is
     * the only sign of where a form comes from.
     */
    static void letOwnFormsTellTheirOrigin(Context ctx) {
        ctx.header("Referrer-Policy", "same-origin");
    }

    /** Allows exactly this content of one style element on the page. */
    public static void allowStyle(Context ctx, String style) {
        ctx.header("Content-Security-Policy", policy(" '" + hash(style) + "'"));
    }

    /** Allows this content of one style element, and that a page of this site shows the page inside of itself. */
    public static void allowStyleInOwnFrame(Context ctx, String style) {
        ctx.header(
                "Content-Security-Policy",
                policy(" '" + hash(style) + "'").replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    }

    /** Lets the page show other pages of this site inside of itself. */
    public static void letFrameOwnPages(Context ctx) {
        ctx.header("Content-Security-Policy", policy("") + "; frame-src 'self'");
    }

    /** Returns the policy of pages that hold exactly this style element and this script element and load nothing. */
    public static String selfContained(String style, String script) {
        return "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** Returns the policy of a file that holds exactly this style element and pictures, and loads and runs nothing. */
    public static String ofFile(String style) {
        return "default-src 'none'; style-src '" + hash(style)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Answers with a picture, perhaps brought along by somebody: even opened by itself it runs and loads nothing. */
    public static void onlyDraw(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; sandbox");
    }

    /** Answers with a policy made by {@link #selfContained}, which is worth keeping. */
    public static void usePolicy(Context ctx, String policy) {
        ctx.header("Content-Security-Policy", policy);
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String policy(String moreStyles) {
        return "default-src 'none'; script-src 'self'; style-src 'self'" + moreStyles
                + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";
    }
}
