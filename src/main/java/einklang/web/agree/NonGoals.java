package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.NonGoal;
import einklang.plan.Plan;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Optional;

/** Things that are knowingly no goal. */
final class NonGoals implements ThingKind<NonGoal> {
    @Override
    public Class<NonGoal> type() {
        return NonGoal.class;
    }

    @Override
    public String path() {
        return "non-goals";
    }

    @Override
    public String title() {
        return "agree.non_goal.edit";
    }

    @Override
    public List<NonGoal> all(Plan plan) {
        return plan.nonGoals();
    }

    @Override
    public Fields fields(InPlan in, NonGoal thing) {
        return Fields.empty().with("non_goal", thing.text()).with("why", thing.why());
    }

    @Override
    public Optional<NonGoal> read(FieldReader reader, NonGoal before, long version) {
        LocalText text = reader.title("non_goal", before.text());
        LocalText why = reader.text("why", before.why());
        return reader.fields().hasFaults()
                ? Optional.empty()
                : Optional.of(new NonGoal(before.id(), version, before.position(), text, why, before.theme()));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(
                LocalField.title(in, fields, "non_goal", "agree.non_goal.text"),
                LocalField.text(in, fields, "why", "agree.non_goal.why"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, NonGoal theirs) {
        return clash.with("agree.non_goal.text", theirs.text()).with("agree.non_goal.why", theirs.why());
    }
}
