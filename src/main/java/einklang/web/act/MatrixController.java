package einklang.web.act;

import einklang.plan.Effect;
import einklang.plan.EffectMatrix;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.PlanEdit;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.Changes;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The matrix and its cells, which the page's script saves one by one. */
final class MatrixController {
    private static final JsonMapper JSON = new JsonMapper();

    /** With {@code part=findings} only what is said about the matrix, for a page whose cells have just changed. */
    void show(Context ctx, InPlan in) {
        if ("findings".equals(ctx.queryParam("part"))) {
            Html.render(ctx, "act/findings.jte", MatrixPage.of(in, Optional.empty()));
        } else {
            Changes changes = Changes.of(in, ctx, ActPlace.MATRIX.page());
            Html.render(ctx, "act/matrix.jte", MatrixPage.of(in, Optional.of(changes)));
        }
    }

    void save(Context ctx, InPlan in) {
        Form form = Form.of(ctx);
        Measure measure = in.plan().findMeasure(form.text("measure")).orElseThrow(Refused::notFound);
        Goal goal = in.plan().findGoal(form.text("goal")).orElseThrow(Refused::notFound);
        Fields fields = Fields.of(form);
        FieldReader reader = FieldReader.of(in, fields);
        String reason = reader.line("reason");
        if (fields.hasFaults()) {
            answer(ctx, 422, Map.of("say", fields.fault("reason")));
            return;
        }
        Effect effect = new Effect(measure.id(), goal.id(), reader.version(), EffectValue.of(form, "value"), reason);
        boolean emptied = form.text("value").isEmpty();
        try {
            long change = apply(in, effect, emptied);
            answer(ctx, 200, saved(in.fresh(), measure, goal, change));
        } catch (StaleVersion changed) {
            answer(ctx, 409, clash(in.fresh(), effect));
        }
    }

    private static long apply(InPlan in, Effect effect, boolean emptied) {
        if (!emptied) {
            return in.apply(new PlanEdit.Put(effect));
        }
        boolean nothing = effect.version() == 0
                && in.plan().findEffect(effect.measure(), effect.goal()).isEmpty();
        return nothing ? in.plan().change() : in.apply(new PlanEdit.Remove(effect));
    }

    private static Map<String, Object> saved(InPlan in, Measure measure, Goal goal, long change) {
        ActWords words = new ActWords(in.messages());
        EffectMatrix matrix = EffectMatrix.of(in.plan());
        Optional<Effect> effect = matrix.findCell(measure, goal);
        Map<String, Object> state = state(effect);
        String score = words.signed(matrix.score(measure));
        String total = words.signed(matrix.total(goal));
        state.put("change", change);
        state.put("score", score);
        state.put("total", total);
        state.put(
                "say",
                effect.map(found -> in.messages().text("act.cell.saved", words.signed(found.value()), score, total))
                        .orElse(in.messages().text("act.cell.emptied", score, total)));
        return state;
    }

    private static Map<String, Object> clash(InPlan in, Effect mine) {
        Optional<Effect> theirs = in.plan().findEffect(mine.measure(), mine.goal());
        ActWords words = new ActWords(in.messages());
        String value = theirs.map(effect -> words.signed(effect.value()))
                .orElse(in.messages().text("act.cell.empty"));
        String by = Clash.by(in, mine.id()).by();
        Map<String, Object> state = state(theirs);
        state.put(
                "say",
                by.isEmpty()
                        ? in.messages().text("act.cell.clash", value)
                        : in.messages().text("act.cell.clash.by", value, by));
        return state;
    }

    private static Map<String, Object> state(Optional<Effect> effect) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("version", effect.map(Effect::version).orElse(0L));
        state.put("value", effect.map(found -> String.valueOf(found.value())).orElse(""));
        state.put("reason", effect.map(Effect::reason).orElse(""));
        return state;
    }

    private static void answer(Context ctx, int status, Map<String, Object> state) {
        ctx.status(status).contentType("application/json; charset=utf-8").result(JSON.writeValueAsBytes(state));
    }
}
