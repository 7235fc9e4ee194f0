package einklang.web.act;

import einklang.web.Html;
import einklang.web.plan.InPlan;
import einklang.web.plan.PlanPage;
import io.javalin.http.Context;

/** Where a form of acting leads back to. */
enum ActPlace {
    MEASURES(PlanPage.ACT, "measures"),
    MATRIX(PlanPage.ACT_MATRIX, "matrix"),
    INDICATORS(PlanPage.ACT_INDICATORS, "indicators");

    private final PlanPage page;
    private final String anchor;

    ActPlace(PlanPage page, String anchor) {
        this.page = page;
        this.anchor = anchor;
    }

    PlanPage page() {
        return page;
    }

    String address(InPlan in) {
        return in.address(page.path());
    }

    /** Sends the browser to the page, which says what was done and offers to undo it. */
    void goTo(Context ctx, InPlan in, long change) {
        Html.seeOther(ctx, address(in) + "?done=" + change + "#" + anchor);
    }
}
