package einklang.web.plan;

import einklang.web.Frame;
import einklang.web.Html;
import einklang.web.Step;
import io.javalin.http.Context;

/**
 * A page of the plan while answers are still being collected.
 *
 * @param workshop address of the workshop's own page
 */
public record NotYetPage(Frame frame, String heading, String workshop) {
    /** Answers with the calm page that says what comes first. */
    public static void show(Context ctx, InPlan in, Step step) {
        String heading = in.messages().text(step.key());
        String workshop = "/workshops/" + in.workshopId();
        int status = ctx.req().getMethod().equals("POST") ? 409 : 200;
        Html.render(ctx, status, "plan/notyet.jte", new NotYetPage(in.frame(heading, step), heading, workshop));
    }
}
