package einklang.web.act;

import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.EditedThing;
import einklang.web.plan.InPlan;
import einklang.web.plan.ThingPlace;
import io.javalin.http.Context;

/**
 * Where a measure, an indicator or a reading is edited.
 *
 * @param back where its form leads to
 */
record ActThing<T extends PlanItem>(ActPlace back, String template, Pages<T> pages) implements ThingPlace<T> {
    /** Makes the page of a thing. */
    interface Pages<T> {
        Object page(InPlan in, T thing, EditedThing edited);
    }

    @Override
    public void show(Context ctx, InPlan in, int status, T thing, EditedThing edited) {
        Html.render(ctx, status, template, pages.page(in, thing, edited));
    }

    @Override
    public void saved(Context ctx, InPlan in, long change) {
        back.goTo(ctx, in, change);
    }

    @Override
    public void remove(Context ctx, InPlan in, T thing) {
        try {
            back.goTo(ctx, in, in.apply(new PlanEdit.Remove(thing)));
        } catch (StaleVersion changed) {
            throw Refused.conflict();
        }
    }
}
