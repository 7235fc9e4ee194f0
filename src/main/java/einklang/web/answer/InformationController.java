package einklang.web.answer;

import einklang.i18n.Language;
import einklang.survey.Information;
import einklang.survey.Invitation;
import io.javalin.http.Context;
import java.util.Map;

/** Tells respondents who is responsible, what for, and what their rights are. */
final class InformationController {
    private final Link link;

    InformationController(Link link) {
        this.link = link;
    }

    void show(Context ctx) {
        Invitation invitation = link.invitation(ctx);
        Map<Language, Information> texts = invitation.workshop().information();
        Shell shell = link.shell(ctx, invitation).at("/privacy");
        link.render(ctx, 200, "answer/privacy.jte", InformationPage.of(shell, invitation, texts));
    }
}
