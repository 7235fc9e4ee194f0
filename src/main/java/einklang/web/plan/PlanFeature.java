package einklang.web.plan;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The routes that all pages of a plan share. */
public final class PlanFeature implements Feature {
    private final PlanController plan;

    public PlanFeature(PlanServices services) {
        plan = new PlanController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.post("/workshops/{id}/plan/undo", FACILITATOR, plan::undo)
                .get("/workshops/{id}/plan/live", FACILITATOR, plan::live);
    }
}
