package einklang.web.agree;

import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.Step;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Shows, saves and removes one small thing; adding is each thing's own affair. */
final class ThingController<T extends PlanItem> {
    private final ThingKind<T> kind;
    private final AgreeController overview;

    ThingController(ThingKind<T> kind, AgreeController overview) {
        this.kind = kind;
        this.overview = overview;
    }

    String path() {
        return kind.path();
    }

    private Optional<T> find(Context ctx, InPlan in) {
        return Plan.find(kind.all(in), ctx.pathParam("thing"));
    }

    void show(Context ctx, InPlan in) {
        T thing = find(ctx, in).orElseThrow(Refused::notFound);
        render(ctx, in, 200, kind.fields(in, thing), thing.version(), Optional.empty());
    }

    void save(Context ctx, InPlan in) {
        T before = in.lastVersion(ctx.pathParam("thing"), kind.type());
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        Optional<T> read = kind.read(reader, before, reader.version());
        if (read.isEmpty()) {
            render(ctx, in, 422, fields, reader.version(), Optional.empty());
            return;
        }
        try {
            overview.back(ctx, in, in.apply(new PlanEdit.Put(read.get())), kind.path());
        } catch (StaleVersion changed) {
            clash(ctx, in.fresh(), fields);
        }
    }

    /** Keeps what was typed and shows beside it what is stored now. */
    private void clash(Context ctx, InPlan in, Fields typed) {
        Clash by = Clash.by(in, ctx.pathParam("thing"));
        Optional<T> theirs = find(ctx, in);
        Clash clash = theirs.map(thing -> kind.clash(in, by, thing)).orElseGet(by::gone);
        long version = theirs.map(PlanItem::version).orElse(0L);
        render(ctx, in, 409, typed, version, Optional.of(clash));
    }

    void remove(Context ctx, InPlan in) {
        T thing = find(ctx, in).orElseThrow(Refused::notFound);
        overview.remove(ctx, in, thing, kind.path());
    }

    private void render(Context ctx, InPlan in, int status, Fields fields, long version, Optional<Clash> clash) {
        String title = in.messages().text(kind.title());
        String overviewAddress = in.address("agree");
        ThingPage page = new ThingPage(
                in.frame(title, Step.AGREE),
                title,
                overviewAddress + "/" + kind.path() + "/" + ctx.pathParam("thing"),
                overviewAddress + "#" + kind.path(),
                version,
                kind.texts(in, fields),
                fields,
                clash);
        Html.render(ctx, status, kind.template(), page);
    }
}
