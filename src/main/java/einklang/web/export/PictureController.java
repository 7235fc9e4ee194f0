package einklang.web.export;

import einklang.report.FileName;
import einklang.report.Picture;
import einklang.report.Pictures;
import einklang.report.Report;
import einklang.web.Refused;
import einklang.web.SecurityHeaders;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands out one picture of an edition as a drawing or as pixels. */
final class PictureController {
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,40})\\.(svg|png)");

    private final ExportServices services;

    PictureController(ExportServices services) {
        this.services = services;
    }

    void download(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Matcher name = NAME.matcher(ctx.pathParam("name"));
        if (!name.matches()) {
            throw Refused.notFound();
        }
        Report edition =
                desk.edition(Choice.ofQuery(ctx, desk.workshop().visit().language()));
        Picture picture = Pictures.of(edition).stream()
                .filter(one -> one.name().equals(name.group(1)))
                .findFirst()
                .orElseThrow(Refused::notFound);
        boolean drawing = name.group(2).equals("svg");
        byte[] bytes = drawing
                ? picture.svg().getBytes(StandardCharsets.UTF_8)
                : services.painter().png(picture.svg());
        desk.log(name.group(2), edition);
        SecurityHeaders.onlyDraw(ctx);
        Attachment.send(
                ctx,
                drawing ? "image/svg+xml" : "image/png",
                FileName.of(edition, picture.name(), name.group(2)),
                bytes);
    }
}
