package einklang.web.act;

import static einklang.web.Access.FACILITATOR;

import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.Reading;
import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Step;
import einklang.web.plan.InPlan;
import einklang.web.plan.NotYetPage;
import einklang.web.plan.PlanServices;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The routes of acting. */
public final class ActFeature implements Feature {
    private static final String BASE = "/workshops/{id}/act";

    private final PlanServices services;
    private final ActController overview = new ActController();
    private final ReadyController ready = new ReadyController();
    private final MatrixController matrix = new MatrixController();
    private final EffectsController effects = new EffectsController();
    private final IndicatorController indicators = new IndicatorController();
    private final ThingController<Measure> measure =
            new ThingController<>(new MeasureForm(), ActPlace.MEASURES, "act/measure.jte", MeasurePage::of);
    private final ThingController<Indicator> indicator =
            new ThingController<>(new IndicatorForm(), ActPlace.INDICATORS, "act/indicator.jte", IndicatorPage::of);
    private final ThingController<Reading> reading =
            new ThingController<>(new ReadingForm(), ActPlace.INDICATORS, "act/reading.jte", ReadingPage::of);

    public ActFeature(PlanServices services) {
        this.services = services;
    }

    /** Answers a request of a facilitator in her workshop. */
    private interface Answer {
        void answer(Context ctx, InPlan in);
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
        routes.get(BASE, FACILITATOR, open(overview::show))
                .get(BASE + "/first-steps", FACILITATOR, open(overview::firstSteps))
                .post(BASE + "/measures", FACILITATOR, open(overview::add))
                .get(BASE + "/ready", FACILITATOR, open(ready::show))
                .post(BASE + "/ready", FACILITATOR, open(ready::take))
                .get(BASE + "/matrix", FACILITATOR, open(matrix::show))
                .post(BASE + "/effects", FACILITATOR, open(matrix::save))
                .get(BASE + "/measures/{thing}/effects", FACILITATOR, open(effects::show))
                .post(BASE + "/measures/{thing}/effects", FACILITATOR, open(effects::save))
                .get(BASE + "/indicators", FACILITATOR, open(indicators::show))
                .get(BASE + "/new-indicator", FACILITATOR, open(indicators::showNew))
                .post(BASE + "/indicators", FACILITATOR, open(indicators::add))
                .post(BASE + "/ready-indicators", FACILITATOR, open(indicators::takeReady))
                .post(BASE + "/indicators/{thing}/readings", FACILITATOR, open(indicators::addReading));
        things(routes, BASE + "/measures/{thing}", measure);
        things(routes, BASE + "/indicators/{thing}", indicator);
        things(routes, BASE + "/readings/{thing}", reading);
    }

    private void things(Routes routes, String path, ThingController<?> controller) {
        routes.get(path, FACILITATOR, open(controller::show))
                .post(path, FACILITATOR, open(controller::save))
                .post(path + "/remove", FACILITATOR, open(controller::remove));
    }
}
