package einklang.web.agree;

import einklang.i18n.LocalText;
import einklang.plan.Commitment;
import einklang.plan.CommitmentKind;
import einklang.plan.CompanyGoal;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Clash;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The page of one goal, or of one that is not there yet.
 *
 * @param base address of the overview
 * @param goal as last stored
 * @param version that the form was opened with; 0 brings a removed goal back
 * @param commitment what stands in the form for a new commitment
 */
public record GoalPage(
        Frame frame,
        String base,
        InPlan in,
        Optional<Goal> goal,
        long version,
        Fields fields,
        Fields commitment,
        List<PileCard> piles,
        List<LocalText> moments,
        Optional<Clash> clash) {
    static GoalPage ofNew(InPlan in, Fields fields) {
        return page(in, Optional.empty(), 0, fields);
    }

    static GoalPage of(InPlan in, Goal goal, Fields fields) {
        return page(in, Optional.of(goal), goal.version(), fields);
    }

    private static GoalPage page(InPlan in, Optional<Goal> goal, long version, Fields fields) {
        String title = in.messages().text(goal.isPresent() ? "agree.goal.edit" : "agree.goal.new");
        return new GoalPage(
                in.frame(title, Step.AGREE),
                in.address("agree"),
                in,
                goal,
                version,
                fields,
                Fields.empty().with("kind", CommitmentKind.BUDGET.name()),
                Piles.of(in).cards(),
                Suggestions.of(in, fields).moments(),
                Optional.empty());
    }

    GoalPage opened(long with) {
        return new GoalPage(frame, base, in, goal, with, fields, commitment, piles, moments, clash);
    }

    GoalPage with(Clash found) {
        return new GoalPage(frame, base, in, goal, version, fields, commitment, piles, moments, Optional.of(found));
    }

    GoalPage with(Fields typedCommitment) {
        return new GoalPage(frame, base, in, goal, version, fields, typedCommitment, piles, moments, clash);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public String action() {
        return goal.map(one -> base + "/goals/" + one.id()).orElse(base + "/goals");
    }

    public LocalField title() {
        return LocalField.title(in, fields, "title", "agree.goal.title");
    }

    public LocalField sentence() {
        return LocalField.text(in, fields, "sentence", "agree.goal.sentence").withHint("agree.goal.sentence.hint");
    }

    public LocalField moment() {
        return LocalField.text(in, fields, "moment", "agree.goal.moment").withHint("agree.goal.moment.hint");
    }

    public LocalField contribution() {
        return LocalField.text(in, fields, "contribution", "agree.goal.contribution");
    }

    public LocalField commitmentText() {
        return LocalField.text(in, commitment, "commitment", "agree.commitment.text")
                .inOneLanguage();
    }

    public List<Integer> weights() {
        return IntStream.rangeClosed(Goal.LOWEST_WEIGHT, Goal.HIGHEST_WEIGHT)
                .boxed()
                .toList();
    }

    public List<Horizon> horizons() {
        return List.of(Horizon.values());
    }

    public String horizon(Horizon horizon) {
        return frame.text("agree.horizon." + horizon.name().toLowerCase(Locale.ROOT));
    }

    public List<CompanyGoal> companyGoals() {
        return in.plan().companyGoals();
    }

    public String say(LocalText text) {
        return text.text(frame.language());
    }

    /** Returns the number of ticked piles, for the fold's head. */
    public int ticked() {
        return (int) piles.stream()
                .filter(pile -> fields.has("theme", pile.lineage()))
                .count();
    }

    /** Returns what is committed already. */
    public List<Commitment> commitments() {
        return goal.map(in.plan()::commitmentsOf).orElse(List.of());
    }

    public String commitment(Commitment one) {
        return Commitments.line(in, one);
    }

    public List<CommitmentKind> kinds() {
        return List.of(CommitmentKind.values());
    }

    public List<Revision> revisions() {
        return goal.map(one -> Revision.of(in, one.id())).orElse(List.of());
    }
}
