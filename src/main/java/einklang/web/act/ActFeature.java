package einklang.web.act;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Step;
import einklang.web.plan.InPlan;
import einklang.web.plan.NotYetPage;
import einklang.web.plan.PlanServices;
import io.javalin.http.Handler;

/** The routes of acting. */
public final class ActFeature implements Feature {
    private static final String BASE = "/workshops/{id}/act";

    private final PlanServices services;
    private final ActController overview = new ActController();
    private final ThingController<einklang.plan.Measure> measures =
            new ThingController<>(new MeasureForm(), ActPlace.MEASURES, "act/measure.jte", MeasurePage::of);

    public ActFeature(PlanServices services) {
        this.services = services;
    }

    /** Answers a request of a facilitator in her workshop. */
    private interface Answer {
        void answer(io.javalin.http.Context ctx, InPlan in);
    }

    /** Lets nobody work at a plan before the answers are closed. */
    private Handler open(Answer answer) {
        return ctx -> {
            InPlan in = InPlan.of(services, ctx);
            if (in.open()) {
                answer.answer(ctx, in);
            } else {
                NotYetPage.show(ctx, in, Step.ACT);
            }
        };
    }

    @Override
    public void register(Routes routes) {
        String measure = BASE + "/measures/{thing}";
        routes.get(BASE, FACILITATOR, open(overview::show))
                .get(BASE + "/first-steps", FACILITATOR, open(overview::firstSteps))
                .post(BASE + "/measures", FACILITATOR, open(overview::add))
                .get(measure, FACILITATOR, open(measures::show))
                .post(measure, FACILITATOR, open(measures::save))
                .post(measure + "/remove", FACILITATOR, open(measures::remove));
    }
}
