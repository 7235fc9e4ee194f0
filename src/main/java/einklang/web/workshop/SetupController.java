package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.CodeTaken;
import einklang.survey.Question;
import einklang.survey.QuestionSet;
import einklang.survey.Round;
import einklang.survey.RoundFrozen;
import einklang.survey.StaleVersion;
import einklang.survey.TryAgain;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Form;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Visit;
import einklang.web.workshop.SetupReader.Setup;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Sets a workshop up and changes it. */
final class SetupController {
    private static final String TEMPLATE = "workshop/setup.jte";
    private static final int CODE_ATTEMPTS = 5;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int BUSY = 503;

    private final WorkshopParts parts;
    private final Doors doors;

    SetupController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void showNew(Context ctx) {
        Setup fresh = fresh(ctx);
        Html.render(ctx, TEMPLATE, newPage(ctx, SetupForm.of(fresh.workshop(), fresh.round()), ""));
    }

    /** A workshop that is nowhere stored; its title is replaced by what was typed. */
    private Setup fresh(Context ctx) {
        Visit visit = Visit.of(ctx);
        Workshop workshop = parts.news()
                .workshop(
                        visit.facilitator().id(),
                        visit.messages().text("workshop.setup.title.default"),
                        visit.language());
        return new Setup(workshop, parts.news().round(workshop.id()));
    }

    void create(Context ctx) {
        SetupForm form = SetupForm.sent(Form.of(ctx));
        if (fillIn(ctx, form)) {
            Html.render(ctx, TEMPLATE, newPage(ctx, form, ""));
            return;
        }
        Setup fresh = fresh(ctx);
        Optional<Setup> read = reader(ctx, form).read(fresh.workshop(), fresh.round());
        if (read.isEmpty()) {
            Html.render(ctx, UNPROCESSABLE, TEMPLATE, newPage(ctx, form, notice(ctx, "faulty")));
            return;
        }
        try {
            Workshop stored =
                    store(read.get().workshop(), withoutLeftovers(read.get().round()));
            Html.seeOther(ctx, "/workshops/" + stored.id());
        } catch (TryAgain busy) {
            Html.render(retryLater(ctx), BUSY, TEMPLATE, newPage(ctx, form, notice(ctx, "busy")));
        }
    }

    private Workshop store(Workshop workshop, Round round) {
        Workshop next = workshop;
        for (int attempt = 1; ; attempt++) {
            try {
                parts.store().create(next, round, parts.clock().instant());
                return next;
            } catch (CodeTaken taken) {
                if (attempt == CODE_ATTEMPTS) {
                    throw taken;
                }
                next = parts.news().withNewCodes(next);
            }
        }
    }

    private static Round withoutLeftovers(Round round) {
        List<Question> questions = round.questions().stream()
                .map(question ->
                        new Question(question.id(), question.kind(), QuestionSet.withoutLeftovers(question.text())))
                .toList();
        return new Round(
                round.id(),
                round.workshopId(),
                round.number(),
                round.storedState(),
                round.rules(),
                round.invited(),
                questions,
                round.closesAt(),
                round.closedAt(),
                round.readable(),
                round.shownCount(),
                round.version());
    }

    void showSettings(Context ctx) {
        Running running = doors.real(ctx);
        SetupForm form = SetupForm.of(running.workshop(), running.round());
        Html.render(ctx, TEMPLATE, settingsPage(ctx, running, form, "", false));
    }

    void save(Context ctx) {
        Running running = doors.real(ctx);
        SetupForm form = SetupForm.sent(Form.of(ctx));
        if (fillIn(ctx, form)) {
            Html.render(ctx, TEMPLATE, settingsPage(ctx, running, form, "", false));
            return;
        }
        Optional<Setup> read = reader(ctx, form).read(running.workshop(), running.round());
        if (read.isEmpty()) {
            answer(ctx, UNPROCESSABLE, running, form, "workshop.setup.faulty");
            return;
        }
        try {
            parts.store().update(read.get().workshop(), read.get().round());
            Html.seeOther(ctx, Doors.path(running));
        } catch (StaleVersion faster) {
            Running newest = doors.real(ctx);
            form.putVersions(newest.workshop(), newest.round());
            answer(ctx, CONFLICT, newest, form, "workshop.setup.stale");
        } catch (TryAgain busy) {
            answer(retryLater(ctx), BUSY, running, form, "workshop.setup.busy");
        } catch (RoundFrozen answered) {
            answer(ctx, CONFLICT, doors.real(ctx), form, "workshop.setup.frozen.refused");
        }
    }

    private void answer(Context ctx, int status, Running running, SetupForm form, String noticeKey) {
        String notice = Visit.of(ctx).messages().text(noticeKey);
        Html.render(ctx, status, TEMPLATE, settingsPage(ctx, running, form, notice, true));
    }

    /** Puts ready questions into the form if one of those buttons sent it; nothing is stored then. */
    private static boolean fillIn(Context ctx, SetupForm form) {
        String wanted = Form.of(ctx).text("do");
        if (wanted.equals(QuestionSet.STRATEGY.name()) || wanted.equals(QuestionSet.GOALS.name())) {
            form.clearQuestions();
            fill(form, QuestionSet.valueOf(wanted), 1);
            return true;
        }
        if (wanted.equals(QuestionSet.OBSTACLES.name())) {
            fill(form, QuestionSet.OBSTACLES, form.freeQuestion());
            return true;
        }
        return false;
    }

    private static void fill(SetupForm form, QuestionSet set, int from) {
        int number = from;
        for (LocalText text : set.texts()) {
            if (number <= Round.MOST_QUESTIONS) {
                form.putQuestion(number, set.kind(), text);
            }
            number++;
        }
    }

    private SetupReader reader(Context ctx, SetupForm form) {
        return new SetupReader(
                form,
                Visit.of(ctx).messages(),
                parts.news(),
                parts.lowestMinimum(),
                parts.clock().instant());
    }

    private static Context retryLater(Context ctx) {
        return ctx.header("Retry-After", "2");
    }

    private static String notice(Context ctx, String what) {
        return Visit.of(ctx).messages().text("workshop.setup." + what);
    }

    private SetupPage newPage(Context ctx, SetupForm form, String notice) {
        Visit visit = Visit.of(ctx);
        Frame frame = Frame.of(visit, visit.messages().text("workshop.setup.new"));
        return new SetupPage(
                frame,
                form,
                "/workshops/new",
                true,
                false,
                notice,
                !notice.isEmpty(),
                visit.language(),
                parts.lowestMinimum(),
                List.of());
    }

    private SetupPage settingsPage(Context ctx, Running running, SetupForm form, String notice, boolean alarming) {
        Messages messages = Visit.of(ctx).messages();
        boolean frozen = running.responses() > 0;
        Language main = running.workshop().offered(Visit.of(ctx).language());
        return new SetupPage(
                doors.frame(ctx, running, messages.text("workshop.setup.settings")),
                form,
                Doors.path(running) + "/settings",
                false,
                frozen,
                notice,
                alarming,
                main,
                parts.lowestMinimum(),
                frozen ? new Choices(running, messages).lines() : List.of());
    }
}
