package einklang.web.answer;

import einklang.i18n.Language;
import einklang.survey.Answers;
import einklang.survey.Invitation;
import einklang.survey.Milestones;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Submission;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.StepsBar;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.util.Optional;

/** Takes paper cards in that a facilitator types, one after another; the last one can be taken back. */
final class PaperController {
    private static final String TEMPLATE = "answer/paper.jte";

    private final AnswerFeature.Parts parts;

    PaperController(AnswerFeature.Parts parts) {
        this.parts = parts;
    }

    void show(Context ctx) {
        Invitation invitation = invitation(ctx);
        if (mayType(ctx, invitation)) {
            fresh(ctx, invitation, invitation.workshop().offered(Visit.of(ctx).language()), "", "");
        }
    }

    void take(Context ctx) {
        Invitation invitation = invitation(ctx);
        if (!mayType(ctx, invitation)) {
            return;
        }
        Form form = Form.of(ctx);
        Language card =
                invitation.workshop().offered(Language.find(form.text("card")).orElse(Language.DE));
        if (form.text("do").equals("undo")) {
            undo(ctx, invitation, card, form.text("last"));
        } else {
            store(ctx, invitation, card, Typed.read(form, invitation.round()), form.text("last"));
        }
    }

    private void store(Context ctx, Invitation invitation, Language card, Typed typed, String last) {
        AnswerCheck.Result result =
                AnswerCheck.check(typed, invitation, Visit.of(ctx).language());
        if (result.answers().isEmpty() || !typed.key().matches("[0-9a-f]{32}")) {
            page(ctx, 422, invitation, card, typed, result.faults(), last, "");
            return;
        }
        Submission submission = new Submission(
                typed.key(),
                Source.PAPER,
                Optional.empty(),
                in(card, result.answers().get()));
        Outcome outcome = parts.intake()
                .accept(
                        invitation.round(),
                        submission,
                        parts.codes().codeFor(typed.key()),
                        parts.clock().instant());
        switch (outcome) {
            case ACCEPTED, REPEATED -> fresh(ctx, invitation, card, typed.key(), text(ctx, "answer.paper.stored"));
            case CODE_TAKEN ->
                refuse(ctx, 503, invitation, card, typed.withKey(parts.ids().next()), "answer.fault.busy");
            case BUSY -> refuse(ctx, 503, invitation, card, typed, "answer.fault.busy");
            case FULL -> refuse(ctx, 409, invitation, card, typed, "answer.full.title");
            default -> refuse(ctx, 409, invitation, card, typed, "answer.paper.closed");
        }
    }

    private void undo(Context ctx, Invitation invitation, Language card, String last) {
        Outcome outcome = parts.intake()
                .withdraw(
                        invitation.round(),
                        parts.codes().codeFor(last),
                        parts.clock().instant());
        String said = outcome == Outcome.ACCEPTED ? "answer.paper.undone" : "answer.paper.notUndone";
        fresh(ctx, invitation, card, "", text(ctx, said));
    }

    /** The language of the words is the card's, whatever language the facilitator works in. */
    private static Answers in(Language card, Answers typed) {
        return new Answers(
                typed.leader(),
                typed.team(),
                card,
                typed.clarity(),
                typed.rareWordsOk(),
                typed.statements(),
                typed.noGoals());
    }

    private void fresh(Context ctx, Invitation invitation, Language card, String last, String said) {
        Typed blank = Typed.blank(invitation.round(), parts.ids().next());
        page(ctx, 200, invitation, card, blank, Faults.NONE, last, said);
    }

    private void refuse(Context ctx, int status, Invitation invitation, Language card, Typed typed, String key) {
        page(ctx, status, invitation, card, typed, Faults.of("form", text(ctx, key)), "", "");
    }

    private void page(
            Context ctx,
            int status,
            Invitation invitation,
            Language card,
            Typed typed,
            Faults faults,
            String last,
            String said) {
        Visit visit = Visit.of(ctx);
        Shell shell = Shell.of(Look.none(), invitation, visit.language(), "", "");
        FormPage form = new FormPage(shell, invitation, typed, faults, FormPage.Mode.NEW, "", false);
        Frame frame = frame(ctx, invitation);
        Html.render(ctx, status, TEMPLATE, new PaperPage(frame, form, ctx.path(), card, last, said));
    }

    /** Refuses where the round takes no cards, or where nobody was to read a sentence: who types reads. */
    private boolean mayType(Context ctx, Invitation invitation) {
        RoundState state = invitation.round().stateAt(parts.clock().instant());
        boolean open = state == RoundState.COLLECTING || state == RoundState.CLOSED;
        boolean unread = invitation.round().rules().words() == WordsChoice.THEMES_ONLY;
        if (open && !unread) {
            return true;
        }
        String why = unread ? "answer.paper.unread" : "answer.paper.closed";
        Frame frame = frame(ctx, invitation);
        Html.render(
                ctx, 409, "answer/paper-refused.jte", new PaperRefusedPage(frame, text(ctx, why), back(invitation)));
        return false;
    }

    private Frame frame(Context ctx, Invitation invitation) {
        Workshop workshop = invitation.workshop();
        RoundState state = invitation.round().stateAt(parts.clock().instant());
        Milestones there = parts.workshops().milestones(workshop.id());
        return Frame.of(Visit.of(ctx), text(ctx, "answer.paper.title"))
                .withSteps(StepsBar.of(workshop, Step.ASK, state, there))
                .inTrial(workshop.trialOf());
    }

    private static String back(Invitation invitation) {
        return "/workshops/" + invitation.workshop().id();
    }

    private static String text(Context ctx, String key) {
        return Visit.of(ctx).messages().text(key);
    }

    private Invitation invitation(Context ctx) {
        String id = ctx.pathParam("id");
        if (!parts.workshops().mayRun(id, Visit.of(ctx).facilitator().id())) {
            throw Refused.notFound();
        }
        return parts.workshops()
                .find(id)
                .map(workshop -> new Invitation(workshop, parts.workshops().currentRound(id), false))
                .orElseThrow(Refused::notFound);
    }
}
