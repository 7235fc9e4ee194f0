package einklang.web.workshop;

import einklang.account.Facilitator;
import einklang.i18n.Messages;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Shares a workshop with other facilitators and hands it over. */
final class SharingController {
    private static final int UNPROCESSABLE = 422;

    private final WorkshopParts parts;
    private final Doors doors;

    SharingController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void show(Context ctx) {
        render(ctx, 200, doors.real(ctx), "", "");
    }

    private void render(Context ctx, int status, Running running, String typed, String fault) {
        Messages messages = Visit.of(ctx).messages();
        List<Facilitator> colleagues = parts
                .store()
                .sharedWith(running.workshop().id())
                .stream()
                .flatMap(id -> parts.colleagues().find(id).stream())
                .toList();
        Html.render(
                ctx,
                status,
                "workshop/sharing.jte",
                new SharingPage(
                        doors.frame(ctx, running, messages.text("workshop.sharing.title")),
                        running,
                        parts.colleagues().find(running.workshop().ownerId()),
                        colleagues,
                        typed,
                        fault,
                        Doors.path(running)));
    }

    void share(Context ctx) {
        Running running = doors.real(ctx);
        String typed = Form.of(ctx).text("email");
        Optional<Facilitator> colleague = parts.colleagues().findByEmail(typed);
        if (colleague.isEmpty()) {
            String fault = Visit.of(ctx).messages().text("workshop.fault.colleague");
            render(ctx, UNPROCESSABLE, running, typed, fault);
            return;
        }
        parts.store().share(running.workshop().id(), colleague.get().id());
        Html.seeOther(ctx, Doors.path(running) + "/sharing");
    }

    /** The owner takes any share back; everybody else only gives the own one up. */
    void unshare(Context ctx) {
        Running running = doors.real(ctx);
        String whose = Form.of(ctx).text("facilitator");
        boolean own = whose.equals(Visit.of(ctx).facilitator().id());
        if (!running.owned() && !own) {
            throw Refused.notFound();
        }
        parts.store().unshare(running.workshop().id(), whose);
        Html.seeOther(ctx, own ? "/workshops" : Doors.path(running) + "/sharing");
    }

    /** Only somebody it is shared with already can become the owner, so that a typing error gives nothing away. */
    void handOver(Context ctx) {
        Running running = doors.owned(ctx);
        String to = Form.of(ctx).text("facilitator");
        if (!parts.store().sharedWith(running.workshop().id()).contains(to)) {
            throw Refused.notFound();
        }
        parts.store().handOver(running.workshop().id(), to);
        Html.seeOther(ctx, Doors.path(running) + "/sharing");
    }
}
