package einklang.web.export;

import einklang.report.Branding;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import io.javalin.http.Context;

/** Keeps the names and logos of a workshop for the next one of the same client, and forgets them. */
final class BrandController {
    private final ExportServices services;

    BrandController(ExportServices services) {
        this.services = services;
    }

    void keep(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        Branding stored = services.report().reports().branding(desk.in().workshopId());
        String client = stored.client().isEmpty() ? desk.workshop().workshop().client() : stored.client();
        if (client.isBlank()) {
            throw Refused.badRequest();
        }
        boolean kept = services.exports()
                .keepBrand(
                        desk.workshop().actor(),
                        new Branding(client, stored.consultant(), stored.clientLogo(), stored.consultantLogo(), 0));
        back(ctx, desk, kept ? "kept" : "many");
    }

    void remove(Context ctx) {
        Desk desk = Desk.of(services, ctx);
        services.exports().removeBrand(desk.workshop().actor(), Form.of(ctx).text("brand"));
        back(ctx, desk, "removed");
    }

    private static void back(Context ctx, Desk desk, String done) {
        Html.seeOther(ctx, desk.base() + "?done=" + done + "#brands");
    }
}
