package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Answers;
import einklang.survey.EditCode;
import einklang.survey.Invitation;
import einklang.survey.ResponseIntake.Outcome;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Submission;
import einklang.web.Form;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows the form and takes it in. The code of the answer stands in no address, so the thanks answer the POST. */
final class AnswerController {
    private static final String FORM = "answer/form.jte";
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{20,64}");
    /** A second code is needed once in many thousand answers. */
    private static final int MOST_CODES = 5;

    private static final Duration SOON = Duration.ofSeconds(2);

    private final AnswerFeature.Parts parts;
    private final Link link;

    AnswerController(AnswerFeature.Parts parts, Link link) {
        this.parts = parts;
        this.link = link;
    }

    void show(Context ctx) {
        Invitation invitation = link.invitation(ctx);
        RoundState state = invitation.round().stateAt(parts.clock().instant());
        switch (state) {
            case DRAFT -> link.notice(ctx, 403, invitation, "draft", List.of(), false);
            case COLLECTING -> {
                Typed blank = Typed.blank(invitation.round(), parts.ids().next());
                form(ctx, 200, invitation, blank, Faults.NONE, true);
            }
            case CLOSED -> released(ctx, 410, invitation, "closed");
            case COMPARED -> released(ctx, 200, invitation, "compared");
        }
    }

    /** Shows what was released; while that is nothing, the notice with this name. */
    private void released(Context ctx, int status, Invitation invitation, String name) {
        Optional<Published.Shown> shown = parts.published().find(invitation, link.releasedShell(ctx, invitation));
        if (shown.isPresent()) {
            link.renderReleased(ctx, shown.get());
        } else {
            link.notice(ctx, status, invitation, name, List.of(), true);
        }
    }

    void take(Context ctx) {
        Invitation invitation = link.invitation(ctx);
        Form form = Form.of(ctx);
        Typed typed = Typed.read(form, invitation.round());
        Messages messages = Messages.of(link.language(ctx, invitation));
        if (form.has("to")) {
            inOtherLanguage(ctx, invitation, typed, form.text("to"));
            return;
        }
        Optional<Duration> wait = parts.perAddress().wait(Visit.of(ctx).address());
        if (wait.isPresent()) {
            Link.retryAfter(ctx, wait.get());
            again(ctx, 429, invitation, typed, messages.text("answer.fault.crowd"));
        } else if (!KEY.matcher(typed.key()).matches()) {
            again(ctx, 422, invitation, typed.withKey(parts.ids().next()), messages.text("answer.fault.key"));
        } else if (!typed.asked().equals(Typed.mark(invitation.round()))) {
            again(ctx, 409, invitation, typed.askedNow(invitation.round()), messages.text("answer.fault.asked"));
        } else {
            check(ctx, invitation, typed);
        }
    }

    /** Without scripts nothing keeps the words while the language changes: the form itself carries them over. */
    private void inOtherLanguage(Context ctx, Invitation invitation, Typed typed, String wanted) {
        Language other = invitation.workshop().offered(Language.find(wanted).orElse(link.language(ctx, invitation)));
        Visit.of(ctx).in(other).remember(ctx);
        form(ctx, 200, invitation, typed, Faults.NONE, false);
    }

    private void check(Context ctx, Invitation invitation, Typed typed) {
        AnswerCheck.Result result = AnswerCheck.check(typed, invitation, link.language(ctx, invitation));
        if (result.answers().isEmpty()) {
            form(ctx, 422, invitation, typed, result.faults(), false);
        } else {
            accept(ctx, invitation, typed, result.answers().get());
        }
    }

    private void accept(Context ctx, Invitation invitation, Typed typed, Answers answers) {
        Instant now = parts.clock().instant();
        boolean slips = invitation.round().rules().slips();
        Optional<EditCode> slip = slips ? EditCode.read(typed.slip()) : Optional.empty();
        Submission submission = new Submission(typed.key(), Source.LINK, slip, answers);
        // Never the slip's own code: whoever printed the slips could open the answer with it.
        EditCode code = parts.codes().codeFor(typed.key());
        Outcome outcome = parts.intake().accept(invitation.round(), submission, code, now);
        for (int taken = 1; outcome == Outcome.CODE_TAKEN && taken < MOST_CODES; taken++) {
            code = parts.codes().codeFor(typed.key(), taken);
            outcome = parts.intake().accept(invitation.round(), submission, code, now);
        }
        Messages messages = Messages.of(link.language(ctx, invitation));
        switch (outcome) {
            case ACCEPTED -> thanks(ctx, invitation, code);
            case REPEATED -> thanks(ctx, invitation, codeGivenBefore(invitation, typed.key()));
            case NOT_COLLECTING -> tooLate(ctx, invitation, typed, now);
            case FULL -> link.notice(ctx, 409, invitation, "full", words(typed), false);
            case UNKNOWN_SLIP -> slipFault(ctx, invitation, typed, messages.text("answer.fault.slip.unknown"));
            case USED_SLIP -> slipFault(ctx, invitation, typed, messages.text("answer.fault.slip.used"));
            case BUSY -> {
                Link.retryAfter(ctx, SOON);
                again(ctx, 503, invitation, typed, messages.text("answer.fault.busy"));
            }
            case UNKNOWN_CODE, CODE_TAKEN ->
                throw new IllegalStateException("a new answer found no code of its own: " + outcome);
        }
    }

    /** A form sent twice is told the same code; nearly always the first that its key gives. */
    private EditCode codeGivenBefore(Invitation invitation, String key) {
        String round = invitation.round().id();
        for (int taken = 0; taken < MOST_CODES; taken++) {
            EditCode code = parts.codes().codeFor(key, taken);
            if (parts.intake().isCodeOf(round, key, code)) {
                return code;
            }
        }
        return parts.codes().codeFor(key);
    }

    private void tooLate(Context ctx, Invitation invitation, Typed typed, Instant now) {
        boolean draft = invitation.round().stateAt(now) == RoundState.DRAFT;
        link.notice(ctx, draft ? 403 : 409, invitation, draft ? "draft" : "late", words(typed), !draft);
    }

    private void thanks(Context ctx, Invitation invitation, EditCode code) {
        int minimum = invitation.round().rules().minAnswers();
        Shell shell = link.shell(ctx, invitation);
        link.render(ctx, 200, "answer/thanks.jte", new ThanksPage(shell, code.value(), false, minimum));
    }

    private void slipFault(Context ctx, Invitation invitation, Typed typed, String sentence) {
        form(ctx, 422, invitation, typed, Faults.of("slip", sentence), false);
    }

    private void again(Context ctx, int status, Invitation invitation, Typed typed, String sentence) {
        form(ctx, status, invitation, typed, Faults.of("form", sentence), false);
    }

    private void form(Context ctx, int status, Invitation invitation, Typed typed, Faults faults, boolean draft) {
        Shell shell = link.shell(ctx, invitation);
        FormPage page = new FormPage(shell, invitation, typed, faults, FormPage.Mode.NEW, "", draft);
        link.render(ctx, status, FORM, page);
    }

    private static List<String> words(Typed typed) {
        return typed.questions().stream()
                .flatMap(asked -> asked.sentences().stream())
                .map(Typed.Sentence::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
