package einklang.web.act;

import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.Reading;
import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Step;
import einklang.web.plan.PlanRoutes;
import einklang.web.plan.PlanServices;
import einklang.web.plan.ThingController;

/** The routes of acting. */
public final class ActFeature implements Feature {
    private final PlanServices services;
    private final ActController overview = new ActController();
    private final ReadyController ready = new ReadyController();
    private final MatrixController matrix = new MatrixController();
    private final EffectsController effects = new EffectsController();
    private final IndicatorController indicators = new IndicatorController();
    private final ThingController<Measure> measure = new ThingController<>(
            new MeasureForm(), new ActThing<>(ActPlace.MEASURES, "act/measure.jte", MeasurePage::of));
    private final ThingController<Indicator> indicator = new ThingController<>(
            new IndicatorForm(), new ActThing<>(ActPlace.INDICATORS, "act/indicator.jte", IndicatorPage::of));
    private final ThingController<Reading> reading = new ThingController<>(
            new ReadingForm(), new ActThing<>(ActPlace.INDICATORS, "act/reading.jte", ReadingPage::of));

    public ActFeature(PlanServices services) {
        this.services = services;
    }

    @Override
    public void register(Routes routes) {
        new PlanRoutes(routes, services, Step.ACT, "/workshops/{id}/act")
                .get("", overview::show)
                .get("/first-steps", overview::firstSteps)
                .post("/measures", overview::add)
                .get("/ready", ready::show)
                .post("/ready", ready::take)
                .get("/matrix", matrix::show)
                .post("/effects", matrix::save)
                .get("/measures/{thing}/effects", effects::show)
                .post("/measures/{thing}/effects", effects::save)
                .get("/indicators", indicators::show)
                .get("/new-indicator", indicators::showNew)
                .post("/indicators", indicators::add)
                .post("/ready-indicators", indicators::takeReady)
                .post("/indicators/{thing}/readings", indicators::addReading)
                .thing("/measures", measure)
                .thing("/indicators", indicator)
                .thing("/readings", reading);
    }
}
