package einklang.web.plan;

import einklang.plan.PlanItem;
import io.javalin.http.Context;

/** Where things of one kind are shown for editing, and where one is afterwards. */
public interface ThingPlace<T extends PlanItem> {
    /** Shows the page of a thing. */
    void show(Context ctx, InPlan in, int status, T thing, EditedThing edited);

    /** Goes on after a thing was saved by a change. */
    void saved(Context ctx, InPlan in, long change);

    /** Takes a thing out of the plan and goes on. */
    void remove(Context ctx, InPlan in, T thing);
}
