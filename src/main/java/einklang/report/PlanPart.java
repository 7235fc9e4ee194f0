package einklang.report;

import einklang.i18n.LocalText;
import einklang.plan.Effort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was agreed and what is done about it, as files show it. Keys are made anew: "g1", "m1", "i1", ... in the order of
 * the plan; choices have their names in lower case.
 *
 * @param effects only the cells that somebody filled, in the order of measures, then goals
 * @param steps what somebody does next, in the order in which it is begun
 */
public record PlanPart(
        List<LocalText> companyGoals,
        List<GoalLine> goals,
        List<NonGoalLine> nonGoals,
        List<TradeOffLine> tradeOffs,
        List<CommitmentLine> commitments,
        List<MeasureLine> measures,
        List<EffectLine> effects,
        List<IndicatorLine> indicators,
        List<String> steps) {
    public PlanPart {
        companyGoals = List.copyOf(companyGoals);
        goals = List.copyOf(goals);
        nonGoals = List.copyOf(nonGoals);
        tradeOffs = List.copyOf(tradeOffs);
        commitments = List.copyOf(commitments);
        measures = List.copyOf(measures);
        effects = List.copyOf(effects);
        indicators = List.copyOf(indicators);
        steps = List.copyOf(steps);
    }

    /**
     * An agreed goal.
     *
     * @param horizon "three_months", "six_months", "one_year" or "three_years"
     * @param themes ids of the comparison in this report
     * @param total sum of the effects of all measures that count
     * @param weighted the total multiplied by the weight
     */
    public record GoalLine(
            String id,
            LocalText title,
            LocalText sentence,
            LocalText moment,
            int weight,
            String horizon,
            List<String> themes,
            List<LocalText> companyGoals,
            LocalText contribution,
            int total,
            int weighted) {
        public GoalLine {
            themes = List.copyOf(themes);
            companyGoals = List.copyOf(companyGoals);
        }
    }

    /** Something that is knowingly no goal. */
    public record NonGoalLine(LocalText text, LocalText why) {}

    /** "In doubt the first before the second", with what the second never falls below. */
    public record TradeOffLine(LocalText first, LocalText second, LocalText floor) {}

    /**
     * What the leadership gives for a goal.
     *
     * @param kind "budget", "goodwill_limit", "minutes_per_contact" or "other"
     */
    public record CommitmentLine(
            String goal,
            String kind,
            Optional<BigDecimal> amount,
            String unit,
            LocalText text,
            String by,
            Optional<LocalDate> until) {}

    /**
     * Something that is done.
     *
     * @param kind "technical", "organisational", "process" or "personnel"
     * @param effort "small", "medium" or "large"
     * @param status "planned", "running", "done" or "stopped"
     * @param firstStep empty if there is none
     * @param score sum over all goals of weight x effect
     * @param perEffort the score divided by the points of the effort
     * @param counts whether it counts in totals: not stopped
     */
    public record MeasureLine(
            String id,
            LocalText title,
            LocalText description,
            String kind,
            String owner,
            Optional<LocalDate> start,
            Optional<YearMonth> due,
            String effort,
            String status,
            String firstStep,
            Optional<LocalDate> firstStepOn,
            int score,
            double perEffort,
            boolean counts) {
        /** Returns the points of the effort, by which the score is divided. */
        public int points() {
            return Effort.valueOf(effort.toUpperCase(Locale.ROOT)).points();
        }

        boolean isPlanned() {
            return status.equals("planned");
        }
    }

    /** A cell of the matrix. */
    public record EffectLine(String measure, String goal, int value, String reason) {}

    /**
     * A figure that tells whether a goal is reached.
     *
     * @param scope "internal" or "external"
     * @param direction "higher" or "lower": which way is better
     * @param readings oldest first
     * @param trend "better", "same" or "worse" since the baseline
     * @param way 0 at the baseline, 1 at the target
     * @param reached whether the latest value is the target or better
     */
    public record IndicatorLine(
            String id,
            String goal,
            LocalText name,
            String scope,
            String unit,
            String direction,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            Optional<LocalDate> targetOn,
            List<ReadingLine> readings,
            Optional<String> trend,
            Optional<BigDecimal> way,
            Optional<Boolean> reached) {
        public IndicatorLine {
            readings = List.copyOf(readings);
        }

        /** Returns the reading of the latest day. */
        public Optional<ReadingLine> latest() {
            return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
        }
    }

    /** A value on a day. */
    public record ReadingLine(LocalDate on, BigDecimal value, String source) {}

    public boolean isEmpty() {
        return goals.isEmpty() && nonGoals.isEmpty() && tradeOffs.isEmpty() && measures.isEmpty();
    }

    /** Returns the commitments for a goal. */
    public List<CommitmentLine> commitmentsOf(GoalLine goal) {
        return commitments.stream().filter(one -> one.goal().equals(goal.id())).toList();
    }

    /** Returns the indicators of a goal. */
    public List<IndicatorLine> indicatorsOf(GoalLine goal) {
        return indicators.stream().filter(one -> one.goal().equals(goal.id())).toList();
    }

    /** Returns the goal with this id; throws {@link IllegalArgumentException} for an unknown one. */
    public GoalLine goal(String id) {
        return at(goals, "g", id);
    }

    /** Returns the measure with this id; throws {@link IllegalArgumentException} for an unknown one. */
    public MeasureLine measure(String id) {
        return at(measures, "m", id);
    }

    /** Ids are places in the list, so that the largest matrix is looked up in no time. */
    private static <T> T at(List<T> lines, String letter, String id) {
        boolean numbered = id.matches(letter + "[1-9][0-9]{0,5}");
        int place = numbered ? Integer.parseInt(id.substring(1)) : 0;
        if (place < 1 || place > lines.size()) {
            throw new IllegalArgumentException("report: found " + id + ", wanted an id of this report");
        }
        return lines.get(place - 1);
    }

    /**
     * Returns the measures whose first step lies ahead, in the order in which they are begun: its day is today or later,
     * or it has no day and the measure is still only planned.
     */
    public List<MeasureLine> coming(LocalDate today) {
        return steps.stream()
                .map(this::measure)
                .filter(line ->
                        line.firstStepOn().map(day -> !day.isBefore(today)).orElse(line.isPlanned()))
                .toList();
    }

    /** Returns the measures whose first step should have been done before today and which nobody has begun. */
    public List<MeasureLine> overdue(LocalDate today) {
        return steps.stream()
                .map(this::measure)
                .filter(MeasureLine::isPlanned)
                .filter(line ->
                        line.firstStepOn().filter(day -> day.isBefore(today)).isPresent())
                .toList();
    }

    /** Returns how many measures count in totals: all but the stopped ones. */
    public long counted() {
        return measures.stream().filter(MeasureLine::counts).count();
    }

    /** Returns how many measures that count have a positive effect on the goal. */
    public long helping(GoalLine goal) {
        return effects.stream()
                .filter(effect -> effect.goal().equals(goal.id()) && effect.value() > 0)
                .filter(effect -> measure(effect.measure()).counts())
                .count();
    }
}
