package einklang.export.pdf;

import einklang.i18n.LocalText;
import einklang.report.PlanPart;
import java.util.List;

/** What was agreed: goals with their commitments, what is knowingly no goal, and what goes first in doubt. */
record Agreed(Draft draft) {
    void goals(Tag chapter) {
        PlanPart plan = draft.report().plan();
        if (!plan.companyGoals().isEmpty()) {
            chapter.add("p", "leads").text(draft.text("report.company_goals"));
            Tag list = chapter.add("ul");
            plan.companyGoals().forEach(goal -> draft.say(list.add("li"), goal));
        }
        int number = 1;
        for (PlanPart.GoalLine goal : plan.goals()) {
            goal(chapter, goal, number++);
        }
    }

    private void goal(Tag chapter, PlanPart.GoalLine goal, int number) {
        Tag box = chapter.add("div", "goal");
        Tag heading = box.add("h3");
        heading.add("span", "badge").text(String.valueOf(number));
        draft.say(heading.add("span", "title"), goal.title());
        if (!goal.sentence().isEmpty()) {
            draft.say(box.add("p", "sentence"), goal.sentence());
        }
        fact(box, "report.goal.moment", goal.moment());
        term(box, "report.goal.horizon")
                .text(draft.words().choice("horizon", goal.horizon()) + "; "
                        + draft.text("report.goal.weight", goal.weight()));
        contribution(box, goal);
        String origin = draft.view().origin(goal);
        if (!origin.isEmpty()) {
            term(box, "report.goal.origin").text(origin);
        }
        List<PlanPart.CommitmentLine> commitments = draft.report().plan().commitmentsOf(goal);
        if (!commitments.isEmpty()) {
            Tag given = term(box, "report.goal.commitments");
            commitments.forEach(line -> given.add("p")
                    .in(draft.view().otherLanguage(line.text()))
                    .text(draft.words().commitment(line)));
        }
    }

    private void contribution(Tag box, PlanPart.GoalLine goal) {
        if (goal.companyGoals().isEmpty() && goal.contribution().isEmpty()) {
            return;
        }
        Tag said = term(box, "report.goal.contribution");
        goal.companyGoals().forEach(text -> draft.say(said.add("p"), text));
        if (!goal.contribution().isEmpty()) {
            draft.say(said.add("p"), goal.contribution());
        }
    }

    private void fact(Tag box, String key, LocalText text) {
        if (!text.isEmpty()) {
            draft.say(term(box, key), text);
        }
    }

    /** Adds a word at the left and returns the place beside it. */
    private Tag term(Tag box, String key) {
        Tag fact = box.add("div", "fact");
        fact.add("p", "term").text(draft.text(key));
        return fact.add("div", "given");
    }

    void nonGoals(Tag chapter) {
        for (PlanPart.NonGoalLine line : draft.report().plan().nonGoals()) {
            Tag item = chapter.add("div", "nongoal");
            draft.say(item.add("p", "strong"), line.text());
            if (!line.why().isEmpty()) {
                draft.say(item.add("p"), line.why());
            }
        }
    }

    void tradeOffs(Tag chapter) {
        for (PlanPart.TradeOffLine line : draft.report().plan().tradeOffs()) {
            Tag item = chapter.add("div", "tradeoff");
            Tag even = item.add("p", "even").text(draft.text("report.trade_off.first") + " ");
            quoted(even.add("strong"), line.first());
            even.text(" " + draft.text("report.trade_off.second") + " ");
            quoted(even.add("strong"), line.second());
            even.text(".");
            if (!line.floor().isEmpty()) {
                Tag floor = item.add("p", "small").text(draft.text("report.trade_off.floor") + " ");
                draft.say(floor.add("span"), line.floor());
            }
        }
    }

    /** Quoted, what people wrote need not bend to the sentence around it. */
    private void quoted(Tag tag, LocalText text) {
        tag.in(draft.view().otherLanguage(text))
                .text(draft.messages().quote(draft.words().text(text)));
    }
}
