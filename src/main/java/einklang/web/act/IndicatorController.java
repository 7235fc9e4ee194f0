package einklang.web.act;

import einklang.catalogue.CatalogueIndicator;
import einklang.catalogue.Unit;
import einklang.plan.Direction;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.PlanEdit;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.Changes;
import einklang.web.plan.EditedThing;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** The indicators of the goals, new ones of both kinds, and new readings. */
final class IndicatorController {
    private final IndicatorForm form = new IndicatorForm();

    void show(Context ctx, InPlan in) {
        Changes changes = Changes.of(in, ctx, ActPlace.INDICATORS.page());
        Html.render(ctx, "act/indicators.jte", IndicatorsPage.of(in, changes));
    }

    void showNew(Context ctx, InPlan in) {
        String goal = Optional.ofNullable(ctx.queryParam("goal")).orElse("");
        goal(in, goal);
        Fields fields = Fields.empty().with("scope", Scope.EXTERNAL.name()).with("direction", Direction.HIGHER.name());
        renderNew(ctx, in, 200, goal, fields);
    }

    private static Goal goal(InPlan in, String id) {
        return in.plan().findGoal(id).orElseThrow(Refused::notFound);
    }

    void add(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        Goal goal = goal(in, fields.value("goal"));
        FieldReader reader = FieldReader.of(in, fields);
        Optional<Indicator> read = IndicatorForm.readNew(reader, IndicatorForm.empty(in, goal.id(), goal.id()));
        if (read.isEmpty()) {
            renderNew(ctx, in, 422, goal.id(), fields);
        } else {
            store(ctx, in, new PlanEdit.Put(read.get()));
        }
    }

    private static void store(Context ctx, InPlan in, PlanEdit edit) {
        try {
            ActPlace.INDICATORS.goTo(ctx, in, in.apply(edit));
        } catch (StaleVersion ownerGone) {
            throw Refused.conflict();
        }
    }

    /** Takes a usual indicator over by one tap. */
    void takeReady(Context ctx, InPlan in) {
        Form sent = Form.of(ctx);
        Goal goal = goal(in, sent.text("goal"));
        CatalogueIndicator ready =
                in.services().catalogue().findIndicator(sent.text("ready")).orElseThrow(Refused::badRequest);
        store(
                ctx,
                in,
                new PlanEdit.Put(new Indicator(
                        in.newId(),
                        0,
                        goal.id(),
                        IndicatorForm.nextPosition(in.plan()),
                        ready.name(),
                        Scope.valueOf(ready.scope().name()),
                        unit(in, ready.unit()),
                        Direction.valueOf(ready.direction().name()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ready.id()))));
    }

    /** A count has no unit. */
    private static String unit(InPlan in, Unit unit) {
        return unit == Unit.COUNT ? "" : new ActWords(in.messages()).choice(unit);
    }

    void addReading(Context ctx, InPlan in) {
        Indicator indicator = in.plan().findIndicator(ctx.pathParam("thing")).orElseThrow(Refused::notFound);
        Fields fields = Fields.of(Form.of(ctx));
        Optional<Reading> reading = ReadingForm.read(FieldReader.of(in, fields), in.newId(), 0, indicator.id());
        if (reading.isPresent()) {
            store(ctx, in, new PlanEdit.Put(reading.get()));
            return;
        }
        Fields stored = form.fields(in, indicator);
        EditedThing edited = new EditedThing(form.texts(in, stored), stored, indicator.version(), Optional.empty());
        Html.render(ctx, 422, "act/indicator.jte", IndicatorPage.of(in, indicator, edited, fields));
    }

    private void renderNew(Context ctx, InPlan in, int status, String goal, Fields fields) {
        EditedThing edited = new EditedThing(form.texts(in, fields), fields, 0, Optional.empty());
        Html.render(ctx, status, "act/indicator.jte", IndicatorPage.ofNew(in, goal, edited));
    }
}
