package einklang.web.agree;

import einklang.board.ShownTheme;
import einklang.i18n.LocalText;
import einklang.plan.NonGoal;
import einklang.plan.PlanEdit;
import einklang.web.Form;
import einklang.web.Refused;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Adds things that are knowingly no goal: from a pile by one tap, or typed. */
final class NonGoalController {
    private final AgreeController overview;

    NonGoalController(AgreeController overview) {
        this.overview = overview;
    }

    void add(Context ctx, InPlan in) {
        String lineage = Form.of(ctx).text("one");
        if (lineage.isEmpty()) {
            addTyped(ctx, in);
        } else {
            addPile(ctx, in, lineage);
        }
    }

    private void addTyped(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        FieldReader reader = FieldReader.of(in, fields);
        LocalText text = reader.title("non_goal", Commitments.NOTHING);
        LocalText why = reader.text("why", Commitments.NOTHING);
        if (fields.hasFaults()) {
            overview.render(ctx, in, 422, fields, Optional.empty());
        } else {
            store(ctx, in, text, why, Optional.empty(), fields);
        }
    }

    private void addPile(Context ctx, InPlan in, String lineage) {
        Piles piles = Piles.of(in);
        ShownTheme theme = piles.find(lineage).orElseThrow(Refused::notFound);
        Optional<LocalText> title = piles.title(theme);
        if (title.isEmpty()) {
            overview.render(ctx, in, 422, Fields.empty(), Optional.of(Note.QUOTED));
        } else {
            store(ctx, in, title.get(), Commitments.NOTHING, Optional.of(lineage), Fields.empty());
        }
    }

    private void store(Context ctx, InPlan in, LocalText text, LocalText why, Optional<String> lineage, Fields typed) {
        int position = Positions.after(in.plan().nonGoals(), NonGoal::position);
        NonGoal nonGoal = new NonGoal(in.newId(), 0, position, text, why, lineage);
        overview.finish(ctx, in, new PlanEdit.Put(nonGoal), lineage.isPresent() ? "piles" : "non-goals", typed);
    }
}
