package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.CompanyGoal;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.web.plan.Clash;
import einklang.web.plan.FieldReader;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The form of a goal: from fields to goals and back. */
record GoalForm(InPlan in) {
    /** Where a goal stands when only its title is known. */
    Goal plain(LocalText title, Set<String> themes) {
        return new Goal(
                in.newId(),
                0,
                Positions.after(in.plan().goals(), Goal::position),
                title,
                Commitments.NOTHING,
                Commitments.NOTHING,
                Goal.USUAL_WEIGHT,
                Horizon.ONE_YEAR,
                themes,
                Set.of(),
                Commitments.NOTHING);
    }

    /** Returns the fields of a goal that is not there yet. */
    Fields blank(LocalText title, List<String> themes) {
        return Fields.empty()
                .with("title", title)
                .with("weight", String.valueOf(Goal.USUAL_WEIGHT))
                .with("horizon", Horizon.ONE_YEAR.name())
                .with("theme", themes);
    }

    Fields fields(Goal goal) {
        return Fields.empty()
                .with("title", goal.title())
                .with("sentence", goal.sentence())
                .with("moment", goal.moment())
                .with("weight", String.valueOf(goal.weight()))
                .with("horizon", goal.horizon().name())
                .with("theme", goal.themes())
                .with("company", goal.companyGoals())
                .with("contribution", goal.contribution());
    }

    /**
     * Reads the form; piles that it did not show, and languages that it did not ask for, stay as before.
     *
     * @param before as last stored, empty for a new goal
     * @return the goal to be stored; empty if the form has faults
     */
    Optional<Goal> read(FieldReader reader, Optional<Goal> before, long version) {
        LocalText title = reader.title("title", text(before.map(Goal::title)));
        LocalText sentence = reader.text("sentence", text(before.map(Goal::sentence)));
        LocalText moment = reader.text("moment", text(before.map(Goal::moment)));
        LocalText contribution = reader.text("contribution", text(before.map(Goal::contribution)));
        int weight = reader.number("weight", Goal.LOWEST_WEIGHT, Goal.HIGHEST_WEIGHT);
        Horizon horizon = reader.choice("horizon", Horizon.values());
        if (reader.fields().hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new Goal(
                before.map(Goal::id).orElseGet(in::newId),
                version,
                before.map(Goal::position)
                        .orElseGet(() -> Positions.after(in.plan().goals(), Goal::position)),
                title,
                sentence,
                moment,
                weight,
                horizon,
                themes(reader.fields(), before),
                companyGoals(reader.fields()),
                contribution));
    }

    private static LocalText text(Optional<LocalText> before) {
        return before.orElse(Commitments.NOTHING);
    }

    private Set<String> themes(Fields fields, Optional<Goal> before) {
        List<String> shown = Piles.of(in).lineages();
        Set<String> themes = new TreeSet<>(before.map(Goal::themes).orElse(Set.of()));
        themes.removeAll(shown);
        fields.all("theme").stream().filter(shown::contains).forEach(themes::add);
        return themes;
    }

    private Set<String> companyGoals(Fields fields) {
        Set<String> known = new TreeSet<>(fields.all("company"));
        known.retainAll(in.plan().companyGoals().stream().map(CompanyGoal::id).toList());
        return known;
    }

    Clash clash(Clash clash, Goal theirs) {
        return clash.with("agree.goal.title", theirs.title())
                .with("agree.goal.sentence", theirs.sentence())
                .with("agree.goal.moment", theirs.moment())
                .with("agree.goal.contribution", theirs.contribution())
                .with("agree.goal.weight", String.valueOf(theirs.weight()));
    }
}
