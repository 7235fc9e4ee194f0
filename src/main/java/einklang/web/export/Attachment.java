package einklang.web.export;

import io.javalin.http.Context;

/** Hands bytes out as a file to keep. */
final class Attachment {
    private Attachment() {}

    /** @param name in ASCII */
    static void send(Context ctx, String mediaType, String name, byte[] bytes) {
        ctx.contentType(mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(bytes);
    }
}
