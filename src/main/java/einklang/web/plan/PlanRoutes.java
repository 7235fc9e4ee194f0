package einklang.web.plan;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Routes;
import einklang.web.Step;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Registers pages of one step at a plan; none of them is open before the answers are closed. */
public final class PlanRoutes {
    private final Routes routes;
    private final PlanServices services;
    private final Step step;
    private final String base;

    /** Answers a request of a facilitator in her workshop. */
    @FunctionalInterface
    public interface Answer {
        void answer(Context ctx, InPlan in);
    }

    /**
     * @param step that the pages belong to
     * @param base address that those of all pages begin with
     */
    public PlanRoutes(Routes routes, PlanServices services, Step step, String base) {
        this.routes = routes;
        this.services = services;
        this.step = step;
        this.base = base;
    }

    private Handler open(Answer answer) {
        return ctx -> {
            InPlan in = InPlan.of(services, ctx);
            if (in.open()) {
                answer.answer(ctx, in);
            } else {
                NotYetPage.show(ctx, in, step);
            }
        };
    }

    public PlanRoutes get(String path, Answer answer) {
        routes.get(base + path, FACILITATOR, open(answer));
        return this;
    }

    public PlanRoutes post(String path, Answer answer) {
        routes.post(base + path, FACILITATOR, open(answer));
        return this;
    }

    /** Registers what can be done on the page of one thing. */
    public PlanRoutes thing(String kind, ThingController<?> controller) {
        String path = kind + "/{thing}";
        return get(path, controller::show).post(path, controller::save).post(path + "/remove", controller::remove);
    }
}
