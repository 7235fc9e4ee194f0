package einklang.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes out of a plan what an edition has not; what stays keeps its ids. */
record PlanNarrowing(PlanPart plan, Set<Part> parts) {
    /** Returns whom a plan names, without doubles. */
    static Stream<String> names(PlanPart plan) {
        return Stream.concat(
                        plan.measures().stream().map(PlanPart.MeasureLine::owner),
                        plan.commitments().stream().map(PlanPart.CommitmentLine::by))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** Returns the plan with nobody as owner and giver. */
    static PlanPart withoutNames(PlanPart plan) {
        return new PlanPart(
                plan.companyGoals(),
                plan.goals(),
                plan.nonGoals(),
                plan.tradeOffs(),
                plan.commitments().stream()
                        .map(one -> new PlanPart.CommitmentLine(
                                one.goal(), one.kind(), one.amount(), one.unit(), one.text(), "", one.until()))
                        .toList(),
                plan.measures().stream()
                        .map(one -> copy(one, "", one.score(), one.perEffort()))
                        .toList(),
                plan.effects(),
                plan.indicators(),
                plan.steps());
    }

    private static PlanPart.MeasureLine copy(PlanPart.MeasureLine line, String owner, int score, double perEffort) {
        return new PlanPart.MeasureLine(
                line.id(),
                line.title(),
                line.description(),
                line.kind(),
                owner,
                line.start(),
                line.due(),
                line.effort(),
                line.status(),
                line.firstStep(),
                line.firstStepOn(),
                score,
                perEffort,
                line.counts());
    }

    private <T> List<T> only(Part part, List<T> lines) {
        return parts.contains(part) ? lines : List.of();
    }

    PlanPart narrowed() {
        return new PlanPart(
                only(Part.GOALS, plan.companyGoals()),
                only(Part.GOALS, plan.goals()).stream().map(this::goal).toList(),
                only(Part.GOALS, plan.nonGoals()),
                only(Part.GOALS, plan.tradeOffs()),
                only(Part.COMMITMENTS, plan.commitments()),
                only(Part.MEASURES, plan.measures()).stream().map(this::measure).toList(),
                only(Part.MATRIX, plan.effects()),
                only(Part.INDICATORS, plan.indicators()),
                only(Part.MEASURES, plan.steps()));
    }

    /** Sums follow the effects: without the matrix there are none. */
    private PlanPart.MeasureLine measure(PlanPart.MeasureLine line) {
        return parts.contains(Part.MATRIX) ? line : copy(line, line.owner(), 0, 0);
    }

    private PlanPart.GoalLine goal(PlanPart.GoalLine goal) {
        boolean sums = parts.contains(Part.MATRIX);
        return new PlanPart.GoalLine(
                goal.id(),
                goal.title(),
                goal.sentence(),
                goal.moment(),
                goal.weight(),
                goal.horizon(),
                parts.contains(Part.ANSWERS) ? goal.themes() : List.of(),
                goal.companyGoals(),
                goal.contribution(),
                sums ? goal.total() : 0,
                sums ? goal.weighted() : 0);
    }
}
