package einklang.web.workshop;

import einklang.survey.Workshop;
import einklang.survey.WorkshopStore;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.StepsBar;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.time.Clock;

/** The way into a workshop: whoever may not run it learns nothing, not even that it exists. */
final class Doors {
    private final WorkshopStore store;
    private final Clock clock;

    Doors(WorkshopStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns the workshop of the path; answers 404 if it is not the visitor's. */
    Running running(Context ctx) {
        return store.findRunning(
                        ctx.pathParam("id"), Visit.of(ctx).facilitator().id())
                .orElseThrow(Refused::notFound);
    }

    /** Returns the workshop of the path as {@link #running} does, and answers 404 for a trial: that one only runs by itself. */
    Running real(Context ctx) {
        Running running = running(ctx);
        if (running.workshop().isTrial()) {
            throw Refused.notFound();
        }
        return running;
    }

    /** Returns the workshop if the visitor owns it; answers 404 to everybody else, and for a trial. */
    Running owned(Context ctx) {
        Running running = real(ctx);
        if (!running.owned()) {
            throw Refused.notFound();
        }
        return running;
    }

    static String path(Running running) {
        return "/workshops/" + running.workshop().id();
    }

    /** Returns the frame of a page of the first step. */
    Frame frame(Context ctx, Running running, String title) {
        Workshop workshop = running.workshop();
        return Frame.of(Visit.of(ctx), title)
                .withSteps(StepsBar.of(
                        workshop, Step.ASK, running.round().stateAt(clock.instant()), store.milestones(workshop.id())))
                .inTrial(workshop.trialOf());
    }
}
