package einklang.web.act;

import einklang.catalogue.CatalogueIndicator;
import einklang.catalogue.Unit;
import einklang.plan.Direction;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
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
            store(ctx, in, read.get());
        }
    }

    /** A full plan shows the form of the indicator, with what would have been stored. */
    private void store(Context ctx, InPlan in, Indicator indicator) {
        try {
            put(ctx, in, indicator);
        } catch (PlanFull full) {
            Fields fields = form.fields(in, indicator);
            FieldReader reader = FieldReader.of(in, fields);
            reader.fault(reader.ownName("name"), "plan.fault.full", full.most());
            renderNew(ctx, in, 422, indicator.goal(), fields);
        }
    }

    private static void put(Context ctx, InPlan in, PlanItem item) {
        try {
            ActPlace.INDICATORS.goTo(ctx, in, in.apply(new PlanEdit.Put(item)));
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
                new Indicator(
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
                        Optional.of(ready.id())));
    }

    /** A count has no unit. */
    private static String unit(InPlan in, Unit unit) {
        return unit == Unit.COUNT ? "" : new ActWords(in.messages()).choice(unit);
    }

    void addReading(Context ctx, InPlan in) {
        Indicator indicator = in.plan().findIndicator(ctx.pathParam("thing")).orElseThrow(Refused::notFound);
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        Optional<Reading> reading = ReadingForm.read(reader, in.newId(), 0, indicator.id());
        if (reading.isEmpty()) {
            renderReading(ctx, in, indicator, fields);
            return;
        }
        try {
            put(ctx, in, reading.get());
        } catch (PlanFull full) {
            reader.fault("value", "plan.fault.full", full.most());
            renderReading(ctx, in, indicator, fields);
        }
    }

    private void renderReading(Context ctx, InPlan in, Indicator indicator, Fields typed) {
        Fields stored = form.fields(in, indicator);
        EditedThing edited = new EditedThing(form.texts(in, stored), stored, indicator.version(), Optional.empty());
        Html.render(ctx, 422, "act/indicator.jte", IndicatorPage.of(in, indicator, edited, typed));
    }

    private void renderNew(Context ctx, InPlan in, int status, String goal, Fields fields) {
        EditedThing edited = new EditedThing(form.texts(in, fields), fields, 0, Optional.empty());
        Html.render(ctx, status, "act/indicator.jte", IndicatorPage.ofNew(in, goal, edited));
    }
}
