package einklang.web.agree;

import einklang.plan.PlanItem;
import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Step;
import einklang.web.plan.PlanRoutes;
import einklang.web.plan.PlanServices;
import einklang.web.plan.ThingController;

/** The routes of agreeing. */
public final class AgreeFeature implements Feature {
    private final PlanServices services;
    private final AgreeController page = new AgreeController();
    private final GoalController goals = new GoalController(page);
    private final CommitmentController commitments = new CommitmentController(page, goals);

    public AgreeFeature(PlanServices services) {
        this.services = services;
    }

    @Override
    public void register(Routes routes) {
        String goal = "/goals/{goal}";
        PlanRoutes agree = new PlanRoutes(routes, services, Step.AGREE, "/workshops/{id}/agree")
                .get("", page::show)
                .get("/new-goal", goals::showNew)
                .post("/goals", goals::add)
                .get(goal, goals::show)
                .post(goal, goals::save)
                .post(goal + "/remove", goals::remove)
                .post(goal + "/up", goals::up)
                .post(goal + "/down", goals::down)
                .post(goal + "/measure", goals::turnIntoMeasure)
                .post(goal + "/commitments", commitments::add)
                .post("/non-goals", new NonGoalController(page)::add)
                .post("/trade-offs", new TradeOffController(page)::add)
                .post("/company-goals", new CompanyGoalController(page)::add);
        things(agree, new NonGoals());
        things(agree, new TradeOffs());
        things(agree, new CompanyGoals());
        things(agree, new Commitments());
    }

    private <T extends PlanItem> void things(PlanRoutes agree, ThingKind<T> kind) {
        agree.thing("/" + kind.path(), new ThingController<>(kind, new AgreeThing<>(kind, page)));
    }
}
