package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.CompanyGoal;
import einklang.plan.PlanEdit;
import einklang.web.Form;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.Optional;

/** Adds goals of the whole organisation. */
final class CompanyGoalController {
    private final AgreeController overview;

    CompanyGoalController(AgreeController overview) {
        this.overview = overview;
    }

    void add(Context ctx, InPlan in) {
        Fields fields = Fields.of(Form.of(ctx));
        LocalText text = FieldReader.of(in, fields).title("company_goal", Commitments.NOTHING);
        if (fields.hasFaults()) {
            overview.render(ctx, in, 422, fields, Optional.empty());
            return;
        }
        int position = Positions.after(in.plan().companyGoals(), CompanyGoal::position);
        CompanyGoal goal = new CompanyGoal(in.newId(), 0, position, text);
        overview.finish(ctx, in, new PlanEdit.Put(goal), "company-goals", fields);
    }
}
