package einklang.web.agree;

import einklang.plan.Commitment;
import einklang.plan.Goal;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Refused;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Adds what the leadership commits itself to for a goal; the form stands on the goal's page. */
final class CommitmentController {
    private final AgreeController overview;
    private final GoalController goals;

    CommitmentController(AgreeController overview, GoalController goals) {
        this.overview = overview;
        this.goals = goals;
    }

    void add(Context ctx, InPlan in) {
        Goal goal = in.plan().findGoal(ctx.pathParam("goal")).orElseThrow(Refused::notFound);
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        Optional<Commitment> read = Commitments.read(reader, in.newId(), 0, goal.id(), Commitments.NOTHING);
        if (read.isEmpty()) {
            goals.showWithCommitment(ctx, in, goal, fields);
            return;
        }
        try {
            overview.back(ctx, in, in.apply(new PlanEdit.Put(read.get())), "goal-" + goal.id());
        } catch (PlanFull full) {
            reader.fault(reader.ownName("commitment"), "plan.fault.full", full.most());
            goals.showWithCommitment(ctx, in, goal, fields);
        } catch (StaleVersion goalGone) {
            overview.render(ctx, in.fresh(), 409, fields, Optional.of(Note.CLASH));
        }
    }
}
