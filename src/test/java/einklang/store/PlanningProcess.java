package einklang.store;

import static einklang.store.PlanScene.NOW;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.Goal;
import einklang.plan.NonGoal;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A process of its own for {@link KilledPlanTest}: each change edits one goal and adds one thing; prints what is stored. */
final class PlanningProcess {
    private PlanningProcess() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseSettings.sqlite(Path.of(arguments[0])));
        StoredPlans plans = new StoredPlans(database);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        while (true) {
            String key = StoredRound.IDS.next();
            Plan plan = plans.read("w");
            Goal goal = plan.goals().get(0);
            NonGoal added = new NonGoal(
                    key, 0, 1, LocalText.of(Language.DE, "Kein Ziel"), new LocalText(Map.of()), Optional.empty());
            plans.apply(
                    "w", List.of(new PlanEdit.Put(goal.at(goal.position() + 1)), new PlanEdit.Put(added)), "ann", NOW);
            out.println(key);
        }
    }
}
