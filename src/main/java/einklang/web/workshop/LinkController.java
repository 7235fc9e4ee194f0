package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.survey.EditCode;
import einklang.survey.RoundState;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is given out: QR codes, the poster and printed slips. */
final class LinkController {
    private static final int UNPROCESSABLE = 422;

    private final WorkshopParts parts;
    private final Doors doors;

    LinkController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void svg(Context ctx) {
        sendSvg(ctx, QrImage.of(links(ctx).participants(doors.real(ctx).workshop())));
    }

    void png(Context ctx) {
        sendPng(ctx, QrImage.of(links(ctx).participants(doors.real(ctx).workshop())));
    }

    void leadersSvg(Context ctx) {
        sendSvg(ctx, leaders(ctx));
    }

    void leadersPng(Context ctx) {
        sendPng(ctx, leaders(ctx));
    }

    private QrImage leaders(Context ctx) {
        Running running = doors.real(ctx);
        if (!running.round().rules().leadersLink()) {
            throw Refused.notFound();
        }
        return QrImage.of(links(ctx).leaders(running.workshop()));
    }

    private Links links(Context ctx) {
        return Links.of(Visit.of(ctx).config(), parts.localHost().get());
    }

    private static void sendSvg(Context ctx, QrImage image) {
        named(ctx, "svg").contentType("image/svg+xml").result(image.svg());
    }

    private static void sendPng(Context ctx, QrImage image) {
        named(ctx, "png").contentType("image/png").result(image.png());
    }

    private static Context named(Context ctx, String ending) {
        String disposition = ctx.queryParam("download") == null ? "inline" : "attachment";
        return ctx.header("Content-Disposition", disposition + "; filename=\"einklang-qr." + ending + "\"");
    }

    void poster(Context ctx) {
        Running running = doors.real(ctx);
        String link = links(ctx).participants(running.workshop());
        List<Language> languages = running.workshop().languages();
        Frame frame = doors.frame(ctx, running, Visit.of(ctx).messages().text("workshop.poster.title"))
                .withScripts("workshop.js");
        List<PosterPage.Part> texts = languages.stream()
                .map(language -> PosterPage.Part.of(language, running))
                .toList();
        Html.render(
                ctx,
                "workshop/poster.jte",
                new PosterPage(
                        frame, running.workshop().organisation(), texts, link, QrImage.of(link), Doors.path(running)));
    }

    void askSlips(Context ctx) {
        Running running = doors.real(ctx);
        Html.render(ctx, "workshop/slips.jte", slipsPage(ctx, running, List.of(), suggested(running), ""));
    }

    /** One a person and some to spare, so that whoever draws last still has a choice. */
    private static String suggested(Running running) {
        int invited = running.round().invited().orElse(10);
        return Integer.toString(Math.min(500, invited + Math.max(2, invited / 10)));
    }

    /** The codes are on this page and then nowhere: only their keyed hashes are stored. */
    void makeSlips(Context ctx) {
        Running running = doors.real(ctx);
        String typed = Form.of(ctx).text("number").strip();
        int number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > 500) {
            String fault = Visit.of(ctx).messages().text("workshop.fault.number", 1, 500);
            Html.render(ctx, UNPROCESSABLE, "workshop/slips.jte", slipsPage(ctx, running, List.of(), typed, fault));
            return;
        }
        if (!running.round().rules().slips() || running.round().storedState() != RoundState.DRAFT) {
            throw Refused.conflict();
        }
        List<EditCode> codes = parts.slipCodes().next(number);
        Set<String> hashes = codes.stream()
                .map(code -> parts.editCodes().hash(running.round().id(), code))
                .collect(Collectors.toSet());
        parts.store().replaceSlips(running.round(), hashes);
        List<String> printed = codes.stream().map(EditCode::value).toList();
        Html.render(ctx, "workshop/slips.jte", slipsPage(ctx, doors.real(ctx), printed, typed, ""));
    }

    private SlipsPage slipsPage(Context ctx, Running running, List<String> codes, String typed, String fault) {
        Frame frame = doors.frame(ctx, running, Visit.of(ctx).messages().text("workshop.slips.title"))
                .withScripts("workshop.js");
        String link = links(ctx).participants(running.workshop());
        return new SlipsPage(frame, running, codes, typed, fault, link, Doors.path(running));
    }
}
