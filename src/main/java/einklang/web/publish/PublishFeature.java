package einklang.web.publish;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The routes of releasing to participants. */
public final class PublishFeature implements Feature {
    private static final String BASE = "/workshops/{id}/publish";

    private final PublishController publish;
    private final GoalsNoticeController notice;

    public PublishFeature(PublishServices services) {
        publish = new PublishController(services);
        notice = new GoalsNoticeController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.get(BASE, FACILITATOR, publish::show)
                .post(BASE + "/result", FACILITATOR, publish::releaseResult)
                .post(BASE + "/goals", FACILITATOR, publish::releaseGoals)
                .post(BASE + "/withdraw", FACILITATOR, publish::withdraw)
                .get("/workshops/{id}/notice", FACILITATOR, notice::show);
    }
}
