package einklang.web.export;

import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import io.javalin.http.Context;
import java.util.Optional;

/** Where a file waits: a small page while it is written, and the file itself. */
final class ShelfController {
    private static final String SECONDS = "2";

    private final ExportServices services;

    ShelfController(ExportServices services) {
        this.services = services;
    }

    private Optional<Shelf.Parcel> parcel(Desk desk, Context ctx) {
        return services.shelf().find(desk.workshop().actor(), desk.in().workshopId(), ctx.pathParam("job"));
    }

    /** Says how far a file is; the browser asks again by itself, without scripts, and fetches it once it is ready. */
    void status(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Optional<Shelf.Parcel> parcel = parcel(desk, ctx);
        String title = desk.workshop().visit().messages().text("export.title");
        StatusPage page = new StatusPage(
                desk.workshop().frame(title, Step.REPORT),
                desk.base(),
                ctx.pathParam("job"),
                parcel.map(Shelf.Parcel::order).map(Shelf.Order::back).orElse(""),
                StatusPage.State.of(parcel.map(Shelf.Parcel::state)),
                parcel.map(Shelf.Parcel::order).map(Shelf.Order::name).orElse(""),
                parcel.map(found -> found.bytes().size()).orElse(0));
        if (page.state() == StatusPage.State.WAITING) {
            ctx.header("Refresh", SECONDS);
        } else if (page.state() == StatusPage.State.READY) {
            ctx.header("Refresh", "0; url=" + page.file());
        }
        Html.render(ctx, parcel.isPresent() ? 200 : 404, "export/status.jte", page);
    }

    void file(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Shelf.Parcel parcel = parcel(desk, ctx)
                .filter(found -> found.state() == Shelf.State.READY)
                .orElseThrow(Refused::notFound);
        Attachment.send(
                ctx,
                parcel.order().mediaType(),
                parcel.order().name(),
                parcel.bytes().toByteArray());
    }
}
