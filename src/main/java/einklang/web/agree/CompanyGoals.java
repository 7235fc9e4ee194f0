package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.CompanyGoal;
import einklang.plan.Plan;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Optional;

/** Goals of the whole organisation. */
final class CompanyGoals implements ThingKind<CompanyGoal> {
    @Override
    public Class<CompanyGoal> type() {
        return CompanyGoal.class;
    }

    @Override
    public String path() {
        return "company-goals";
    }

    @Override
    public String title() {
        return "agree.company_goal.edit";
    }

    @Override
    public List<CompanyGoal> all(Plan plan) {
        return plan.companyGoals();
    }

    @Override
    public Fields fields(InPlan in, CompanyGoal thing) {
        return Fields.empty().with("company_goal", thing.text());
    }

    @Override
    public Optional<CompanyGoal> read(FieldReader reader, CompanyGoal before, long version) {
        LocalText text = reader.title("company_goal", before.text());
        return reader.fields().hasFaults()
                ? Optional.empty()
                : Optional.of(new CompanyGoal(before.id(), version, before.position(), text));
    }

    @Override
    public List<LocalField> texts(InPlan in, Fields fields) {
        return List.of(LocalField.title(in, fields, "company_goal", "agree.company_goal.text"));
    }

    @Override
    public Clash clash(InPlan in, Clash clash, CompanyGoal theirs) {
        return clash.with("agree.company_goal.text", theirs.text());
    }
}
