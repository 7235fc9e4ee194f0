package einklang.web.act;

import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.PlanEdit;
import einklang.plan.PlanStore;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All effects of one measure as a form: a row of the matrix for phones and for browsers without scripts. */
final class EffectsController {
    void show(Context ctx, InPlan in) {
        render(ctx, 200, EffectsPage.stored(in, measure(ctx, in)));
    }

    private static Measure measure(Context ctx, InPlan in) {
        return in.plan().findMeasure(ctx.pathParam("thing")).orElseThrow(Refused::notFound);
    }

    void save(Context ctx, InPlan in) {
        Measure measure = measure(ctx, in);
        Form form = Form.of(ctx);
        Fields fields = Fields.of(form);
        FieldReader reader = FieldReader.of(in, fields);
        List<PlanEdit> edits = new ArrayList<>();
        for (Goal goal : in.plan().goals()) {
            if (fields.has("e." + goal.id())) {
                edit(in, measure, goal, form, reader).ifPresent(edits::add);
            }
        }
        finish(ctx, in, measure, fields, edits);
    }

    private static void finish(Context ctx, InPlan in, Measure measure, Fields fields, List<PlanEdit> edits) {
        if (fields.hasFaults()) {
            render(ctx, 422, EffectsPage.typed(in, measure, fields, false));
            return;
        }
        try {
            long change = edits.isEmpty() ? in.plan().change() : in.apply(edits);
            ActPlace.MATRIX.goTo(ctx, in, change);
        } catch (StaleVersion changed) {
            render(ctx, 409, EffectsPage.typed(in.fresh(), measure, fields, true));
        }
    }

    /** A cell that was left as it had been opened is no edit, whoever changed it meanwhile. */
    private static Optional<PlanEdit> edit(InPlan in, Measure measure, Goal goal, Form form, FieldReader reader) {
        int value = EffectValue.of(form, "e." + goal.id());
        boolean empty = form.text("e." + goal.id()).isEmpty();
        String reason = reader.line("r." + goal.id());
        if (empty && !reason.isEmpty()) {
            reader.fault("r." + goal.id(), "act.fault.reason");
        }
        Effect typed = new Effect(measure.id(), goal.id(), form.number("v." + goal.id()), value, reason);
        Optional<Effect> opened = opened(in, typed);
        boolean same = opened.map(effect ->
                        !empty && effect.value() == value && effect.reason().equals(reason))
                .orElse(empty);
        if (same) {
            return Optional.empty();
        }
        return Optional.of(empty ? new PlanEdit.Remove(typed) : new PlanEdit.Put(typed));
    }

    private static Optional<Effect> opened(InPlan in, Effect typed) {
        if (typed.version() == 0) {
            return Optional.empty();
        }
        Optional<Effect> now = in.plan().findEffect(typed.measure(), typed.goal());
        if (now.map(Effect::version).equals(Optional.of(typed.version()))) {
            return now;
        }
        return in.services().plans().versions(in.workshopId(), typed.id()).stream()
                .map(PlanStore.Version::item)
                .filter(item -> item.version() == typed.version())
                .map(Effect.class::cast)
                .findFirst();
    }

    private static void render(Context ctx, int status, EffectsPage page) {
        Html.render(ctx, status, "act/effects.jte", page);
    }
}
