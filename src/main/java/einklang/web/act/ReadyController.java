package einklang.web.act;

import einklang.catalogue.CatalogueMeasure;
import einklang.plan.Effect;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.Refused;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ready measures of the catalogue: several are taken over at once, with their usual effects and first steps. */
final class ReadyController {
    void show(Context ctx, InPlan in) {
        render(ctx, in, 200, "");
    }

    void take(Context ctx, InPlan in) {
        List<CatalogueMeasure> wanted = Form.of(ctx).all("take").stream()
                .distinct()
                .map(id -> in.services().catalogue().findMeasure(id).orElseThrow(Refused::badRequest))
                .filter(measure -> !isTaken(in.plan(), measure))
                .toList();
        if (wanted.isEmpty()) {
            render(ctx, in, 422, in.messages().text("act.ready.nothing"));
            return;
        }
        try {
            ActPlace.MEASURES.goTo(ctx, in, in.apply(edits(in, wanted)));
        } catch (PlanFull full) {
            render(ctx, in, 422, in.messages().text("act.ready.full", Plan.MOST_MEASURES));
        } catch (StaleVersion goalGone) {
            throw Refused.conflict();
        }
    }

    private static boolean isTaken(Plan plan, CatalogueMeasure measure) {
        return plan.measures().stream().anyMatch(one -> one.ready().equals(Optional.of(measure.id())));
    }

    private static List<PlanEdit> edits(InPlan in, List<CatalogueMeasure> wanted) {
        GoalConcepts concepts = GoalConcepts.of(in);
        String reason = in.messages().text("act.ready.reason");
        List<PlanEdit> edits = new ArrayList<>();
        int position = MeasureForm.nextPosition(in.plan());
        for (CatalogueMeasure ready : wanted) {
            Measure measure = measure(in, ready, position++);
            edits.add(new PlanEdit.Put(measure));
            for (Goal goal : in.plan().goals()) {
                int effect = concepts.effect(ready, goal);
                if (effect != 0) {
                    edits.add(new PlanEdit.Put(new Effect(measure.id(), goal.id(), 0, effect, reason)));
                }
            }
        }
        return edits;
    }

    private static Measure measure(InPlan in, CatalogueMeasure ready, int position) {
        return new Measure(
                in.newId(),
                0,
                position,
                ready.name(),
                ready.description(),
                MeasureKind.valueOf(ready.kind().name()),
                "",
                Optional.empty(),
                Optional.empty(),
                Effort.valueOf(ready.effort().name()),
                MeasureStatus.PLANNED,
                new FirstStep(ready.firstStep().text(in.language()), Optional.empty()),
                Optional.of(ready.id()));
    }

    private static void render(Context ctx, InPlan in, int status, String note) {
        String goal = Optional.ofNullable(ctx.queryParam("goal")).orElse("");
        Optional<MeasureKind> kind = MeasureFilter.find(ctx, "kind", MeasureKind.values());
        Html.render(ctx, status, "act/ready.jte", ReadyPage.of(in, goal, kind, note));
    }
}
