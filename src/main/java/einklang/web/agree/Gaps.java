package einklang.web.agree;

import einklang.i18n.Messages;
import einklang.plan.Goal;
import einklang.plan.Plan;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what agreed goals still miss before the next step; nothing of it forbids going on. */
record Gaps(InPlan in, int openTensions) {
    List<String> sentences() {
        Plan plan = in.plan();
        if (plan.goals().isEmpty()) {
            return List.of(messages().text("agree.gap.none"));
        }
        List<String> gaps = new ArrayList<>();
        count(gaps, "agree.gap.moment", goal -> goal.moment().isEmpty());
        count(gaps, "agree.gap.commitment", goal -> plan.commitmentsOf(goal).isEmpty());
        if (!plan.companyGoals().isEmpty()) {
            count(gaps, "agree.gap.contribution", goal -> goal.companyGoals().isEmpty());
        }
        count(
                gaps,
                "agree.gap.language",
                goal -> !goal.title().missing(in.in().workshop().languages()).isEmpty());
        if (openTensions > 0 && plan.tradeOffs().isEmpty()) {
            gaps.add(messages().plural("agree.gap.tension", openTensions));
        }
        if (plan.nonGoals().isEmpty()) {
            gaps.add(messages().text("agree.gap.non_goal"));
        }
        return gaps;
    }

    private Messages messages() {
        return in.messages();
    }

    private void count(List<String> gaps, String key, Predicate<Goal> missing) {
        long goals = in.plan().goals().stream().filter(missing).count();
        if (goals > 0) {
            gaps.add(messages().plural(key, goals));
        }
    }
}
