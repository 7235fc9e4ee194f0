package einklang.web.act;

import einklang.plan.Measure;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.plan.Changes;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** The measures of a workshop and what is done tomorrow. */
final class ActController {
    void show(Context ctx, InPlan in) {
        render(ctx, in, 200, Fields.empty().with("kind", "PROCESS"));
    }

    void firstSteps(Context ctx, InPlan in) {
        Html.render(ctx, "act/steps.jte", FirstStepsPage.of(in));
    }

    void add(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        Optional<Measure> measure = MeasureForm.readNew(reader, in);
        if (measure.isEmpty()) {
            render(ctx, in, 422, fields);
            return;
        }
        try {
            ActPlace.MEASURES.goTo(ctx, in, in.apply(new PlanEdit.Put(measure.get())));
        } catch (PlanFull full) {
            reader.fault(reader.ownName("title"), "act.fault.full", Plan.MOST_MEASURES);
            render(ctx, in, 422, fields);
        }
    }

    private void render(Context ctx, InPlan in, int status, Fields added) {
        Changes changes = Changes.of(in, ctx, ActPlace.MEASURES.page());
        Html.render(ctx, status, "act/act.jte", ActPage.of(in, MeasureFilter.of(ctx), added, changes));
    }
}
