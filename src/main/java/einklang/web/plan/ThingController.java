package einklang.web.plan;

import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Refused;
import io.javalin.http.Context;
import java.util.Optional;

/** Shows, saves and removes one thing on a page of its own; adding is each thing's own affair. */
public final class ThingController<T extends PlanItem> {
    private final ThingForm<T> form;
    private final ThingPlace<T> place;

    public ThingController(ThingForm<T> form, ThingPlace<T> place) {
        this.form = form;
        this.place = place;
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
            place.saved(ctx, in, in.apply(new PlanEdit.Put(read.get())));
        } catch (StaleVersion changed) {
            clash(ctx, in.fresh(), before, fields);
        } catch (PlanFull noRoomToComeBack) {
            throw Refused.conflict();
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
        place.remove(ctx, in, find(ctx, in).orElseThrow(Refused::notFound));
    }

    private void render(
            Context ctx, InPlan in, int status, T thing, Fields fields, long version, Optional<Clash> clash) {
        place.show(ctx, in, status, thing, new EditedThing(form.texts(in, fields), fields, version, clash));
    }
}
