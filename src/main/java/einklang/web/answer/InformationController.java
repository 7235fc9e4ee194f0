package einklang.web.answer;

import einklang.survey.Invitation;
import einklang.web.Visit;
import io.javalin.http.Context;

/** Tells respondents who is responsible, what for, and what their rights are. */
final class InformationController {
    private final Link link;

    InformationController(Link link) {
        this.link = link;
    }

    void show(Context ctx) {
        Invitation invitation = link.invitation(ctx);
        Shell shell = link.shell(ctx, invitation).at("/privacy");
        link.render(
                ctx,
                200,
                "answer/privacy.jte",
                InformationPage.of(shell, invitation, Visit.of(ctx).config().textService()));
    }
}
