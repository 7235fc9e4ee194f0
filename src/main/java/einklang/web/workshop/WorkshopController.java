package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.SetupAdvice;
import einklang.survey.StaleVersion;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Visit;
import einklang.web.workshop.WorkshopPage.Invitation;
import io.javalin.http.Context;
import java.util.List;

/** The workshop's own page and its way through the states. */
final class WorkshopController {
    private final WorkshopParts parts;
    private final Doors doors;

    WorkshopController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void show(Context ctx) {
        Running running = doors.running(ctx);
        Html.render(ctx, "workshop/workshop.jte", page(ctx, running));
    }

    private WorkshopPage page(Context ctx, Running running) {
        Visit visit = Visit.of(ctx);
        Messages messages = visit.messages();
        Workshop workshop = running.workshop();
        Round round = running.round();
        Links links = Links.of(visit.config(), parts.localHost().get());
        Choices choices = new Choices(running, messages);
        Frame frame = doors.frame(ctx, running, workshop.title()).withScripts("workshop.js");
        return new WorkshopPage(
                frame,
                running,
                round.stateAt(parts.clock().instant()),
                running.responses() >= round.rules().minAnswers(),
                LiveCount.of(running).sentence(messages),
                links,
                workshop.languages().stream()
                        .map(language -> invitation(language, running, links))
                        .toList(),
                choices.lines(),
                advice(running, messages),
                choices.missingTranslations(),
                round.rules().slips() && running.slips() == 0);
    }

    private static Invitation invitation(Language language, Running running, Links links) {
        Messages messages = Messages.of(language);
        Round round = running.round();
        String question = round.questions().get(0).text().text(language);
        String until = round.closesAt()
                .map(closes -> "\n"
                        + messages.text(
                                "workshop.invitation.until",
                                messages.dateTime(closes, running.workshop().timeZone())))
                .orElse("");
        String text = messages.text(
                "workshop.invitation.text",
                messages.quote(question),
                links.participants(running.workshop()),
                round.rules().minAnswers());
        return new Invitation(language, text.replace("|", "\n") + until);
    }

    private static List<String> advice(Running running, Messages messages) {
        int invited = running.round().invited().orElse(0);
        return SetupAdvice.of(running.workshop(), running.round()).stream()
                .map(advice -> messages.text(
                        "workshop.advice." + advice,
                        invited,
                        running.round().rules().minAnswers(),
                        running.workshop().teams().size()))
                .toList();
    }

    void start(Context ctx) {
        Running running = doors.real(ctx);
        if (running.round().rules().slips() && running.slips() == 0) {
            Html.seeOther(ctx, Doors.path(running) + "/slips");
            return;
        }
        move(ctx, running, RoundState.COLLECTING);
    }

    /** Says once how many are missing before it closes with too few answers; the facilitator may go on. */
    void close(Context ctx) {
        Running running = doors.real(ctx);
        boolean tooFew = running.responses() < running.round().rules().minAnswers();
        if (tooFew && !Form.of(ctx).has("anyway")) {
            Html.render(ctx, "workshop/confirm.jte", ConfirmPage.closing(doors, ctx, running));
        } else {
            move(ctx, running, RoundState.CLOSED);
        }
    }

    void reopen(Context ctx) {
        move(ctx, doors.real(ctx), RoundState.COLLECTING);
    }

    /** A second tap, or a colleague's, finds the work done: the page shows where the workshop stands. */
    private void move(Context ctx, Running running, RoundState to) {
        Round round = running.round();
        boolean done = round.stateAt(parts.clock().instant()) == to;
        if (!done && !round.mayMove(to, parts.clock().instant())) {
            throw Refused.conflict();
        }
        if (!done) {
            moveOnce(round, to);
        }
        Html.seeOther(ctx, Doors.path(running));
    }

    private void moveOnce(Round round, RoundState to) {
        try {
            parts.store().move(round, to, parts.clock().instant());
        } catch (StaleVersion | IllegalStateException faster) {
            throw Refused.conflict();
        }
    }

    void askDiscard(Context ctx) {
        Running running = doors.real(ctx);
        if (running.round().readable()) {
            throw Refused.notFound();
        }
        Html.render(ctx, "workshop/confirm.jte", ConfirmPage.discarding(doors, ctx, running));
    }

    void discard(Context ctx) {
        Running running = doors.real(ctx);
        try {
            parts.store().discardAnswers(running.round(), parts.clock().instant());
        } catch (StaleVersion | IllegalStateException faster) {
            throw Refused.conflict();
        }
        Html.seeOther(ctx, Doors.path(running));
    }

    void askDelete(Context ctx) {
        Html.render(ctx, "workshop/confirm.jte", ConfirmPage.deleting(doors, ctx, doors.owned(ctx)));
    }

    void delete(Context ctx) {
        Running running = doors.owned(ctx);
        parts.store().delete(running.workshop().id(), parts.clock().instant());
        Html.seeOther(ctx, "/workshops");
    }
}
