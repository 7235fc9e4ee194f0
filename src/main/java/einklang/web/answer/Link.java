package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Invitation;
import einklang.survey.WorkshopStore;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.SecurityHeaders;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;

/** What all pages behind a link share: finding the invitation, the language, the shell, and answering with a page. */
final class Link {
    private final WorkshopStore workshops;
    private final Look look;
    private final Look releasedLook;

    Link(WorkshopStore workshops, Look look, Look releasedLook) {
        this.workshops = workshops;
        this.look = look;
        this.releasedLook = releasedLook;
    }

    /** Returns what the link leads to; refuses the request with "not found" for an unknown code. */
    Invitation invitation(Context ctx) {
        String code = ctx.pathParam("code");
        boolean leaders = ctx.path().startsWith("/l/");
        return (leaders ? workshops.findCurrentByLeaderCode(code) : workshops.findCurrentByCode(code))
                .filter(current -> !leaders || current.round().rules().leadersLink())
                .map(current -> new Invitation(current.workshop(), current.round(), leaders))
                .orElseThrow(Refused::notFound);
    }

    Language language(Context ctx, Invitation invitation) {
        return invitation.workshop().offered(Visit.of(ctx).language());
    }

    Shell shell(Context ctx, Invitation invitation) {
        return shell(ctx, invitation, invitation.workshop().title());
    }

    Shell shell(Context ctx, Invitation invitation, String title) {
        String imprint = Visit.of(ctx).config().imprintUrl();
        return Shell.of(look, invitation, language(ctx, invitation), title, imprint);
    }

    /** Returns the shell of the page that shows what was released; its style has more than that of the form. */
    Shell releasedShell(Context ctx, Invitation invitation) {
        String title = invitation.workshop().title();
        String imprint = Visit.of(ctx).config().imprintUrl();
        return Shell.of(releasedLook, invitation, language(ctx, invitation), title, imprint);
    }

    void renderReleased(Context ctx, Published.Shown shown) {
        SecurityHeaders.usePolicy(ctx, releasedLook.policy());
        Html.render(ctx, 200, shown.template(), shown.page());
    }

    void render(Context ctx, int status, String template, Object page) {
        SecurityHeaders.usePolicy(ctx, look.policy());
        Html.render(ctx, status, template, page);
    }

    /** Answers with a page that says one thing; texts are "answer.NAME.title" and "answer.NAME.text". */
    void notice(Context ctx, int status, Invitation invitation, String name, List<String> typed, boolean mine) {
        Messages messages = Messages.of(language(ctx, invitation));
        String heading = messages.text("answer." + name + ".title");
        List<String> paragraphs = List.of(messages.text("answer." + name + ".text"));
        render(
                ctx,
                status,
                "answer/notice.jte",
                new NoticePage(shell(ctx, invitation), heading, paragraphs, typed, mine, false));
    }

    static void retryAfter(Context ctx, Duration wait) {
        ctx.header("Retry-After", Long.toString(wait.toSeconds()));
    }
}
