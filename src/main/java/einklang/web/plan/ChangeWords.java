package einklang.web.plan;

import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.Commitment;
import einklang.plan.CompanyGoal;
import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.NonGoal;
import einklang.plan.Plan;
import einklang.plan.PlanChange;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.plan.TradeOff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says what a change of a plan did, such as "Removed: goal “Short waits”".
 *
 * @param plan names the goals and measures that a change only points to
 */
record ChangeWords(Messages messages, Plan plan) {
    private static final int MOST_NAMED = 2;

    String of(PlanChange change) {
        Map<String, List<PlanChange.Step>> deeds = new LinkedHashMap<>();
        change.steps()
                .forEach(step -> deeds.computeIfAbsent(verb(change, step), unused -> new ArrayList<>())
                        .add(step));
        List<String> sentences = new ArrayList<>();
        deeds.forEach((verb, steps) -> sentences.add(messages.text("plan.change." + verb, things(steps))));
        return String.join(" ", sentences);
    }

    private static String verb(PlanChange change, PlanChange.Step step) {
        if (change.undoes().isPresent()) {
            return "undone";
        }
        if (step.after().isEmpty()) {
            return "removed";
        }
        return step.before().isEmpty() ? "added" : "changed";
    }

    private String things(List<PlanChange.Step> steps) {
        List<String> named = steps.stream().limit(MOST_NAMED).map(this::thing).toList();
        String things = String.join(", ", named);
        int rest = steps.size() - named.size();
        return rest == 0 ? things : messages.plural("plan.change.more", rest, things);
    }

    private String thing(PlanChange.Step step) {
        PlanItem item = Stream.concat(step.after().stream(), step.before().stream())
                .findFirst()
                .orElseThrow();
        if (item instanceof Goal goal) {
            return quoted("plan.thing.goal", goal.title());
        } else if (item instanceof CompanyGoal goal) {
            return quoted("plan.thing.company_goal", goal.text());
        } else if (item instanceof NonGoal goal) {
            return quoted("plan.thing.non_goal", goal.text());
        } else if (item instanceof TradeOff tradeOff) {
            return quoted("plan.thing.trade_off", tradeOff.first());
        } else if (item instanceof Measure measure) {
            return quoted("plan.thing.measure", measure.title());
        } else if (item instanceof Indicator indicator) {
            return quoted("plan.thing.indicator", indicator.name());
        }
        return belonging(item);
    }

    private String belonging(PlanItem item) {
        if (item instanceof Commitment commitment) {
            return quoted("plan.thing.commitment", goal(commitment.goal()));
        } else if (item instanceof Effect effect) {
            return quoted("plan.thing.effect", goal(effect.goal()));
        } else if (item instanceof Reading reading) {
            LocalText name =
                    plan.findIndicator(reading.indicator()).map(Indicator::name).orElse(new LocalText(Map.of()));
            return quoted("plan.thing.reading", name);
        }
        throw new IllegalStateException("plan: no words for " + item.getClass().getSimpleName());
    }

    private LocalText goal(String id) {
        return plan.findGoal(id).map(Goal::title).orElse(new LocalText(Map.of()));
    }

    private String quoted(String key, LocalText text) {
        String words = text.text(messages.language());
        return words.isEmpty() ? messages.text(key) : messages.text(key) + " " + messages.quote(words);
    }
}
