package einklang.web.agree;

import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import einklang.web.Form;
import einklang.web.Html;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The overview of what is agreed, and the way back to it after every form. */
final class AgreeController {
    void show(Context ctx, InPlan in) {
        render(ctx, in, 200, Fields.empty(), Note.find(ctx.queryParam("note")));
    }

    /** Shows the overview with what was typed into one of its short forms. */
    void render(Context ctx, InPlan in, int status, Fields typed, Optional<Note> note) {
        Html.render(ctx, status, "agree/agree.jte", AgreePage.of(ctx, in, typed, note));
    }

    /** Makes a change that holds no long texts, and goes back to a place of the overview. */
    void finish(Context ctx, InPlan in, List<PlanEdit> edits, String place) {
        finish(ctx, in, edits, place, Fields.empty());
    }

    /** @param typed what stays in the short forms if nothing can be stored */
    void finish(Context ctx, InPlan in, PlanEdit edit, String place, Fields typed) {
        finish(ctx, in, List.of(edit), place, typed);
    }

    private void finish(Context ctx, InPlan in, List<PlanEdit> edits, String place, Fields typed) {
        try {
            back(ctx, in, in.apply(edits), place);
        } catch (StaleVersion changed) {
            render(ctx, in.fresh(), 409, typed, Optional.of(Note.CLASH));
        } catch (PlanFull full) {
            render(ctx, in, 422, typed, Optional.of(Note.FULL));
        }
    }

    /** Takes a thing out of the plan if it still is what the form showed. */
    void remove(Context ctx, InPlan in, PlanItem thing, String place) {
        if (Form.of(ctx).number("version") == thing.version()) {
            finish(ctx, in, List.of(new PlanEdit.Remove(thing)), place);
        } else {
            render(ctx, in, 409, Fields.empty(), Optional.of(Note.CLASH));
        }
    }

    /** Goes back to the overview, which says what the change did. */
    void back(Context ctx, InPlan in, long change, String place) {
        Html.seeOther(ctx, in.address("agree") + "?done=" + change + "#" + place);
    }

    void nothingTicked(Context ctx, InPlan in) {
        Html.seeOther(ctx, in.address("agree") + "?note=" + Note.NOTHING_TICKED.query() + "#piles");
    }
}
