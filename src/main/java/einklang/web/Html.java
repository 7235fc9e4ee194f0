package einklang.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;

/** Renders page records with their precompiled templates. */
public final class Html {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "einklang.jte");

    private Html() {}

    /**
     * Answers with the page.
     *
     * @param template such as "account/login.jte"; its only parameter is called {@code page}
     */
    public static void render(Context ctx, String template, Object page) {
        ctx.contentType("text/html; charset=utf-8").result(bytes(template, page));
    }

    /** Returns the page as bytes in UTF-8, for a file. */
    public static byte[] bytes(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        TEMPLATES.render(template, page, output);
        return output.toByteArray();
    }

    /** Answers with the page and this status, such as 422 for a form with faults or 409 for a stale one. */
    public static void render(Context ctx, int status, String template, Object page) {
        ctx.status(status);
        render(ctx, template, page);
    }

    /** Sends the browser on with GET after a form; the path starts with one slash. */
    public static void seeOther(Context ctx, String path) {
        ctx.status(303).header("Location", path);
    }
}
