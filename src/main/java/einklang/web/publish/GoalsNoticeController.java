package einklang.web.publish;

import einklang.plan.Plan;
import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Step;
import einklang.web.workshop.QrImage;
import io.javalin.http.Context;

/** The agreed goals on one sheet, to print and hang up. */
final class GoalsNoticeController {
    private final PublishServices services;

    GoalsNoticeController(PublishServices services) {
        this.services = services;
    }

    /** Shows what participants see; while that is nothing, the plan of now. */
    void show(Context ctx) {
        Releasing releasing = Releasing.of(services, ctx);
        Plan plan = releasing
                .publication()
                .goals()
                .map(released -> services.plans().readAt(releasing.workshopId(), released.change()))
                .orElse(releasing.plan());
        String link = Links.participants(services, releasing.in());
        Frame frame = releasing
                .in()
                .frame(releasing.in().visit().messages().text("notice.title"), Step.REPORT)
                .withScripts("workshop.js");
        GoalsView goals = new GoalsView(plan, false, false, frame.messages());
        Html.render(ctx, "publish/notice.jte", new GoalsNoticePage(frame, releasing, goals, link, QrImage.of(link)));
    }
}
