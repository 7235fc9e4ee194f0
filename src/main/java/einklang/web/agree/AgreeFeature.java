package einklang.web.agree;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Step;
import einklang.web.plan.InPlan;
import einklang.web.plan.NotYetPage;
import einklang.web.plan.PlanServices;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** The routes of agreeing. */
public final class AgreeFeature implements Feature {
    private static final String BASE = "/workshops/{id}/agree";

    private final PlanServices services;
    private final AgreeController page = new AgreeController();
    private final GoalController goals = new GoalController(page);
    private final CommitmentController commitments = new CommitmentController(page, goals);
    private final List<ThingController<?>> things;

    public AgreeFeature(PlanServices services) {
        this.services = services;
        things = List.of(
                new ThingController<>(new NonGoals(), page),
                new ThingController<>(new TradeOffs(), page),
                new ThingController<>(new CompanyGoals(), page),
                new ThingController<>(new Commitments(), page));
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
                NotYetPage.show(ctx, in, Step.AGREE);
            }
        };
    }

    @Override
    public void register(Routes routes) {
        String goal = BASE + "/goals/{goal}";
        routes.get(BASE, FACILITATOR, open(page::show))
                .get(BASE + "/new-goal", FACILITATOR, open(goals::showNew))
                .post(BASE + "/goals", FACILITATOR, open(goals::add))
                .get(goal, FACILITATOR, open(goals::show))
                .post(goal, FACILITATOR, open(goals::save))
                .post(goal + "/remove", FACILITATOR, open(goals::remove))
                .post(goal + "/up", FACILITATOR, open(goals::up))
                .post(goal + "/down", FACILITATOR, open(goals::down))
                .post(goal + "/measure", FACILITATOR, open(goals::turnIntoMeasure))
                .post(goal + "/commitments", FACILITATOR, open(commitments::add))
                .post(BASE + "/non-goals", FACILITATOR, open(new NonGoalController(page)::add))
                .post(BASE + "/trade-offs", FACILITATOR, open(new TradeOffController(page)::add))
                .post(BASE + "/company-goals", FACILITATOR, open(new CompanyGoalController(page)::add));
        for (ThingController<?> controller : things) {
            String thing = BASE + "/" + controller.path() + "/{thing}";
            routes.get(thing, FACILITATOR, open(controller::show))
                    .post(thing, FACILITATOR, open(controller::save))
                    .post(thing + "/remove", FACILITATOR, open(controller::remove));
        }
    }
}
