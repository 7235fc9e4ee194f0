package einklang.web.plan;

import einklang.plan.PlanFull;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import io.javalin.http.Context;

/** What all pages of a plan have in common: taking back, and hearing of changes by others. */
final class PlanController {
    private final PlanServices services;

    PlanController(PlanServices services) {
        this.services = services;
    }

    void undo(Context ctx) {
        InPlan in = InPlan.of(services, ctx);
        Form form = Form.of(ctx);
        PlanPage page = PlanPage.find(form.text("back")).orElseThrow(Refused::badRequest);
        String address = in.address(page.path());
        try {
            Html.seeOther(ctx, address + "?done=" + in.undo(form.number("change")));
        } catch (StaleVersion | PlanFull changedSince) {
            Html.seeOther(ctx, address + "?refused=undo");
        }
    }

    void live(Context ctx) {
        InPlan in = InPlan.of(services, ctx);
        services.live().open(ctx, in.topic(), in.plan().change());
    }
}
