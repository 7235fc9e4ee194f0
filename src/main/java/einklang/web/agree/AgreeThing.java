package einklang.web.agree;

import einklang.plan.PlanItem;
import einklang.web.Html;
import einklang.web.Step;
import einklang.web.plan.EditedThing;
import einklang.web.plan.InPlan;
import einklang.web.plan.ThingPlace;
import io.javalin.http.Context;

/** Where one small thing is edited; its forms lead back to the overview. */
record AgreeThing<T extends PlanItem>(ThingKind<T> kind, AgreeController overview) implements ThingPlace<T> {
    @Override
    public void show(Context ctx, InPlan in, int status, T thing, EditedThing edited) {
        String title = in.messages().text(kind.title());
        String address = in.address("agree");
        ThingPage page = new ThingPage(
                in.frame(title, Step.AGREE),
                title,
                address + "/" + kind.path() + "/" + thing.id(),
                address + "#" + kind.path(),
                edited);
        Html.render(ctx, status, kind.template(), page);
    }

    @Override
    public void saved(Context ctx, InPlan in, long change) {
        overview.back(ctx, in, change, kind.path());
    }

    @Override
    public void remove(Context ctx, InPlan in, T thing) {
        overview.remove(ctx, in, thing, kind.path());
    }
}
