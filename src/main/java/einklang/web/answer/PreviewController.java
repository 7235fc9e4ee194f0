package einklang.web.answer;

import einklang.survey.Invitation;
import einklang.survey.WorkshopStore;
import einklang.web.Refused;
import einklang.web.Visit;
import io.javalin.http.Context;

/** Shows a facilitator the form as respondents see it; nothing can be sent from there. */
final class PreviewController {
    private final WorkshopStore workshops;
    private final Link link;

    PreviewController(WorkshopStore workshops, Link link) {
        this.workshops = workshops;
        this.link = link;
    }

    void show(Context ctx) {
        String id = ctx.pathParam("id");
        if (!workshops.mayRun(id, Visit.of(ctx).facilitator().id())) {
            throw Refused.notFound();
        }
        boolean leaders = ctx.queryParam("leaders") != null;
        Invitation invitation = workshops
                .find(id)
                .map(workshop -> new Invitation(workshop, workshops.currentRound(id), leaders))
                .orElseThrow(Refused::notFound);
        Shell shell = link.shell(ctx, invitation).showing(ctx.path());
        Typed blank = Typed.blank(invitation.round(), "");
        link.render(
                ctx,
                200,
                "answer/form.jte",
                new FormPage(shell, invitation, blank, Faults.NONE, FormPage.Mode.PREVIEW, "", false));
    }
}
