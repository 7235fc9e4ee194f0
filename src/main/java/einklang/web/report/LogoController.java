package einklang.web.report;

import einklang.report.Logo;
import einklang.web.Refused;
import einklang.web.SecurityHeaders;
import io.javalin.http.Context;

/** Hands out the logos for the page. */
final class LogoController {
    private final ReportServices services;

    LogoController(ReportServices services) {
        this.services = services;
    }

    void show(Context ctx) {
        InReport in = InReport.of(services, ctx);
        Logo logo = Side.find(ctx.pathParam("side"))
                .flatMap(side -> side.logo(services.reports().branding(in.workshopId())))
                .orElseThrow(Refused::notFound);
        SecurityHeaders.onlyDraw(ctx);
        ctx.contentType(logo.kind().mediaType()).result(logo.bytes());
    }
}
