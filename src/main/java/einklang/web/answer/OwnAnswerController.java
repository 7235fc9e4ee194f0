package einklang.web.answer;

import einklang.i18n.Messages;
import einklang.survey.Answers;
import einklang.survey.EditCode;
import einklang.survey.Invitation;
import einklang.survey.OwnStanding;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.RoundState;
import einklang.web.Form;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The own answer by its code: change, withdraw, cut the connection, and later "where do I stand". */
final class OwnAnswerController {
    private static final String MINE = "answer/mine.jte";

    private final AnswerFeature.Parts parts;
    private final Link link;
    private final GuessLimit perAddress;
    private final GuessLimit perRound;

    OwnAnswerController(AnswerFeature.Parts parts, Link link, GuessLimit perAddress, GuessLimit perRound) {
        this.parts = parts;
        this.link = link;
        this.perAddress = perAddress;
        this.perRound = perRound;
    }

    void ask(Context ctx) {
        mine(ctx, 200, link.invitation(ctx), "", false, "");
    }

    void act(Context ctx) {
        Invitation invitation = link.invitation(ctx);
        Form form = Form.of(ctx);
        String typed = form.text("code");
        Messages messages = Messages.of(link.language(ctx, invitation));
        Optional<Duration> wait = wait(ctx, invitation);
        if (wait.isPresent()) {
            Link.retryAfter(ctx, wait.get());
            mine(ctx, 429, invitation, typed, false, messages.text("answer.fault.guesses"));
            return;
        }
        Optional<EditCode> code = EditCode.read(typed);
        Optional<Answers> own =
                code.flatMap(read -> parts.intake().findOwn(invitation.round().id(), read));
        if (own.isEmpty()) {
            perAddress.wrong(addressKey(ctx, invitation));
            perRound.wrong(invitation.round().id());
            mine(ctx, 422, invitation, typed, false, messages.text("answer.fault.code"));
            return;
        }
        act(ctx, new Own(invitation, code.orElseThrow(), own.get()), form);
    }

    private record Own(Invitation invitation, EditCode code, Answers answers) {}

    private void act(Context ctx, Own own, Form form) {
        switch (form.text("do")) {
            case "change" -> change(ctx, own, form);
            case "withdraw" -> withdraw(ctx, own);
            case "cut" -> cut(ctx, own);
            default -> open(ctx, own);
        }
    }

    private void open(Context ctx, Own own) {
        Invitation invitation = own.invitation();
        RoundState state = invitation.round().stateAt(now());
        switch (state) {
            case COLLECTING -> form(ctx, 200, own, Typed.of(own.answers(), invitation.round()), Faults.NONE);
            case COMPARED -> standing(ctx, own);
            case DRAFT, CLOSED -> mine(ctx, 200, invitation, own.code().value(), true, "");
        }
    }

    private void standing(Context ctx, Own own) {
        Invitation invitation = own.invitation();
        Optional<OwnStanding> standing = parts.disclosure().own(invitation.round(), own.code());
        if (standing.isEmpty()) {
            mine(ctx, 200, invitation, own.code().value(), true, "");
            return;
        }
        List<String> statements = standing.get().sentences().stream()
                .map(OwnStanding.Sentence::statementId)
                .toList();
        Optional<Map<String, List<Standings.Shared>>> shared = parts.standings().find(invitation.round(), statements);
        StandingPage page = new StandingPage(
                link.shell(ctx, invitation).at("/mine"),
                own.code().value(),
                standing.get(),
                shared.orElse(Map.of()),
                shared.isPresent());
        link.render(ctx, 200, "answer/standing.jte", page);
    }

    private void change(Context ctx, Own own, Form form) {
        Invitation invitation = own.invitation();
        Typed typed = Typed.read(form, invitation.round());
        if (form.has("to")) {
            String wanted = form.text("to");
            Visit.of(ctx)
                    .in(invitation
                            .workshop()
                            .offered(einklang.i18n.Language.find(wanted).orElse(link.language(ctx, invitation))))
                    .remember(ctx);
            form(ctx, 200, own, typed, Faults.NONE);
            return;
        }
        AnswerCheck.Result result = AnswerCheck.check(typed, invitation, link.language(ctx, invitation));
        if (result.answers().isEmpty()) {
            form(ctx, 422, own, typed, result.faults());
            return;
        }
        Outcome outcome = parts.intake()
                .change(invitation.round(), own.code(), result.answers().get(), now());
        if (outcome == Outcome.ACCEPTED) {
            changed(ctx, own);
        } else if (outcome == Outcome.BUSY) {
            String busy = Messages.of(link.language(ctx, invitation)).text("answer.fault.busy");
            form(ctx, 503, own, typed, Faults.of("form", busy));
        } else {
            late(ctx, own);
        }
    }

    private void changed(Context ctx, Own own) {
        Invitation invitation = own.invitation();
        ThanksPage page = new ThanksPage(
                link.shell(ctx, invitation).at("/mine"),
                own.code().value(),
                true,
                invitation.round().rules().minAnswers());
        link.render(ctx, 200, "answer/thanks.jte", page);
    }

    private void withdraw(Context ctx, Own own) {
        Outcome outcome = parts.intake().withdraw(own.invitation().round(), own.code(), now());
        switch (outcome) {
            case ACCEPTED, UNKNOWN_CODE -> done(ctx, own, "withdrawn");
            case BUSY -> link.notice(ctx, 503, own.invitation(), "busy", List.of(), true);
            default -> late(ctx, own);
        }
    }

    private void cut(Context ctx, Own own) {
        Outcome outcome = parts.intake().cut(own.invitation().round().id(), own.code());
        if (outcome == Outcome.BUSY) {
            link.notice(ctx, 503, own.invitation(), "busy", List.of(), true);
        } else {
            done(ctx, own, "cut");
        }
    }

    private void done(Context ctx, Own own, String name) {
        Messages messages = Messages.of(link.language(ctx, own.invitation()));
        NoticePage page = new NoticePage(
                link.shell(ctx, own.invitation()).at("/mine"),
                messages.text("answer." + name + ".title"),
                List.of(messages.text("answer." + name + ".text")),
                List.of(),
                false,
                true);
        link.render(ctx, 200, "answer/notice.jte", page);
    }

    private void late(Context ctx, Own own) {
        link.notice(ctx, 409, own.invitation(), "late", List.of(), true);
    }

    private void form(Context ctx, int status, Own own, Typed typed, Faults faults) {
        Shell shell = link.shell(ctx, own.invitation()).at("/mine");
        String code = own.code().value();
        link.render(
                ctx,
                status,
                "answer/form.jte",
                new FormPage(shell, own.invitation(), typed, faults, FormPage.Mode.CHANGE, code, false));
    }

    private void mine(Context ctx, int status, Invitation invitation, String code, boolean known, String fault) {
        RoundState state = invitation.round().stateAt(now());
        Shell shell = link.shell(ctx, invitation).at("/mine");
        link.render(ctx, status, MINE, new MinePage(shell, state, code, known, fault));
    }

    private Optional<Duration> wait(Context ctx, Invitation invitation) {
        Optional<Duration> address = perAddress.wait(addressKey(ctx, invitation));
        return address.isPresent() ? address : perRound.wait(invitation.round().id());
    }

    private static String addressKey(Context ctx, Invitation invitation) {
        return invitation.round().id() + " " + Visit.of(ctx).address();
    }

    private Instant now() {
        return parts.clock().instant();
    }
}
