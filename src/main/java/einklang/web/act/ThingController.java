package einklang.web.act;

import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Shows, saves and removes one thing on a page of its own; adding is each thing's own affair. */
final class ThingController<T extends PlanItem> {
    /** Makes the page of a thing. */
    interface Pages<T> {
        Object page(InPlan in, T thing, EditedThing edited);
    }

    private final ThingForm<T> form;
    private final ActPlace place;
    private final String template;
    private final Pages<T> pages;

    ThingController(ThingForm<T> form, ActPlace place, String template, Pages<T> pages) {
        this.form = form;
        this.place = place;
        this.template = template;
        this.pages = pages;
    }

    private Optional<T> find(Context ctx, InPlan in) {
        return Plan.find(form.all(in.plan()), ctx.pathParam("thing"));
    }

    void show(Context ctx, InPlan in) {
        T thing = find(ctx, in).orElseThrow(Refused::notFound);
        render(ctx, in, 200, thing, form.fields(in, thing), thing.version(), Optional.empty());
    }

    void save(Context ctx, InPlan in) {
        T before = in.lastVersion(ctx.pathParam("thing"), form.type());
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        long version = reader.version();
        Optional<T> read = form.read(reader, before, version);
        if (read.isEmpty()) {
            render(ctx, in, 422, before, fields, version, Optional.empty());
            return;
        }
        try {
            place.goTo(ctx, in, in.apply(new PlanEdit.Put(read.get())));
        } catch (StaleVersion changed) {
            clash(ctx, in.fresh(), before, fields);
        }
    }

    /** Keeps what was typed and shows beside it what is stored now. */
    private void clash(Context ctx, InPlan in, T before, Fields typed) {
        Clash by = Clash.by(in, before.id());
        Optional<T> theirs = find(ctx, in);
        Clash clash = theirs.map(thing -> form.clash(in, by, thing)).orElseGet(by::gone);
        long version = theirs.map(PlanItem::version).orElse(0L);
        render(ctx, in, 409, theirs.orElse(before), typed, version, Optional.of(clash));
    }

    void remove(Context ctx, InPlan in) {
        T thing = find(ctx, in).orElseThrow(Refused::notFound);
        try {
            place.goTo(ctx, in, in.apply(new PlanEdit.Remove(thing)));
        } catch (StaleVersion changed) {
            throw Refused.conflict();
        }
    }

    private void render(
            Context ctx, InPlan in, int status, T thing, Fields fields, long version, Optional<Clash> clash) {
        EditedThing edited = new EditedThing(form.texts(in, fields), fields, version, clash);
        Html.render(ctx, status, template, pages.page(in, thing, edited));
    }
}
