package einklang.plan;

import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.indicator;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.reading;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.testing.SamplePlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PlanFindings in(PlanItem... items) {
        return in(TODAY, Arrays.asList(items));
    }

    private static PlanFindings in(LocalDate today, List<? extends PlanItem> items) {
        return PlanFindings.of(Plan.of(1, items), List.of(Language.DE), today);
    }

    private static Measure timed(
            MeasureStatus status, String owner, Optional<YearMonth> due, Optional<LocalDate> step) {
        Measure plain = measure("m", 1, Effort.SMALL, status);
        return new Measure(
                "m",
                1,
                1,
                plain.title(),
                plain.description(),
                plain.kind(),
                owner,
                Optional.empty(),
                due,
                plain.effort(),
                status,
                step.isPresent() ? new FirstStep("Anrufen", step) : FirstStep.NONE,
                Optional.empty());
    }

    private static Indicator measured(Direction direction, String baseline, String target) {
        return new Indicator(
                "i",
                1,
                "g",
                1,
                LocalText.of(Language.DE, "Wartezeit"),
                Scope.EXTERNAL,
                "min",
                direction,
                Optional.of(new BigDecimal(baseline)),
                Optional.of(new BigDecimal(target)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void exampleHasOneHarmfulEffectAndOneGoalOnOneMeasure() {
        PlanFindings findings = in(TODAY, EffectMatrixTest.EXAMPLE);

        assertThat(findings.of(FindingKind.HARMFUL_EFFECT)).singleElement().satisfies(finding -> {
            PlanFinding.AboutEffect harm = (PlanFinding.AboutEffect) finding;
            assertThat(harm.measure().id()).isEqualTo("call");
            assertThat(harm.goal().id()).isEqualTo("kind");
            assertThat(harm.value()).isEqualTo(-3);
        });
        assertThat(findings.of(FindingKind.GOAL_ON_ONE_MEASURE)).singleElement().satisfies(finding -> {
            PlanFinding.AboutEffect single = (PlanFinding.AboutEffect) finding;
            assertThat(single.measure().id()).isEqualTo("training");
            assertThat(single.goal().id()).isEqualTo("kind");
        });
        assertThat(findings.of(FindingKind.GOAL_HARMED)).isEmpty();
        assertThat(findings.of(FindingKind.GOAL_WITHOUT_MEASURE)).isEmpty();
        assertThat(findings.of(FindingKind.MEASURE_WITHOUT_EFFECT)).isEmpty();
    }

    @Test
    void goalIsHarmedOnceOnlyHarmIsLeft() {
        List<PlanItem> items = new ArrayList<>(EffectMatrixTest.EXAMPLE);
        items.replaceAll(item -> item instanceof Measure one && one.id().equals("training")
                ? one.withStatus(MeasureStatus.STOPPED)
                : item);

        PlanFindings findings = in(TODAY, items);

        assertThat(findings.of(FindingKind.GOAL_HARMED)).singleElement().satisfies(finding -> {
            PlanFinding.AboutGoal harmed = (PlanFinding.AboutGoal) finding;
            assertThat(harmed.goal().id()).isEqualTo("kind");
            assertThat(harmed.total()).isEqualTo(-3);
        });
        assertThat(findings.all().get(0).kind()).isEqualTo(FindingKind.GOAL_HARMED);
        assertThat(findings.of(FindingKind.GOAL_WITHOUT_MEASURE)).hasSize(1);
        assertThat(findings.of(FindingKind.GOAL_ON_ONE_MEASURE))
                .as("with a single measure it says nothing new")
                .isEmpty();
    }

    @Test
    void goalWithoutAnythingLacksMeasureIndicatorAndCommitment() {
        assertThat(in(goal("g", 1)).all())
                .extracting(PlanFinding::kind)
                .containsExactly(
                        FindingKind.GOAL_WITHOUT_MEASURE,
                        FindingKind.GOAL_WITHOUT_INDICATOR,
                        FindingKind.GOAL_WITHOUT_COMMITMENT);
    }

    @Test
    void goalMeasuredInsideOnlyLacksTheCustomersView() {
        PlanFindings inside = in(goal("g", 1), indicator("i", "g", Scope.INTERNAL));
        PlanFindings both = in(goal("g", 1), indicator("i", "g", Scope.INTERNAL), indicator("j", "g", Scope.EXTERNAL));

        assertThat(inside.of(FindingKind.GOAL_WITHOUT_EXTERNAL_INDICATOR)).hasSize(1);
        assertThat(inside.of(FindingKind.GOAL_WITHOUT_INDICATOR)).isEmpty();
        assertThat(both.of(FindingKind.GOAL_WITHOUT_EXTERNAL_INDICATOR)).isEmpty();
    }

    @Test
    void indicatorLacksWhatItTakesToReadIt() {
        assertThat(in(goal("g", 1), indicator("i", "g", Scope.EXTERNAL)).all())
                .filteredOn(PlanFinding.AboutIndicator.class::isInstance)
                .extracting(PlanFinding::kind)
                .containsExactly(
                        FindingKind.INDICATOR_WITHOUT_TARGET,
                        FindingKind.INDICATOR_WITHOUT_BASELINE,
                        FindingKind.INDICATOR_WITHOUT_READING);
        assertThat(in(goal("g", 1), measured(Direction.LOWER, "12", "5"), reading("r", "i", "2026-11-20", "8"))
                        .all())
                .filteredOn(PlanFinding.AboutIndicator.class::isInstance)
                .isEmpty();
    }

    @Test
    void targetOnTheWrongSideOfTheBaselineIsPointedOut() {
        assertThat(in(goal("g", 1), measured(Direction.HIGHER, "12", "5")).of(FindingKind.TARGET_WORSE_THAN_BASELINE))
                .hasSize(1);
        assertThat(in(goal("g", 1), measured(Direction.HIGHER, "5", "5.0")).of(FindingKind.TARGET_WORSE_THAN_BASELINE))
                .isEmpty();
    }

    @Test
    void measureIsOverdueFromTheFirstDayOfTheNextMonthOn() {
        Measure due = timed(MeasureStatus.RUNNING, "Eva", Optional.of(YearMonth.of(2026, 10)), Optional.empty());

        assertThat(in(LocalDate.of(2026, 10, 31), List.of(due)).of(FindingKind.MEASURE_OVERDUE))
                .isEmpty();
        assertThat(in(LocalDate.of(2026, 11, 1), List.of(due)).of(FindingKind.MEASURE_OVERDUE))
                .hasSize(1);
        assertThat(in(due.withStatus(MeasureStatus.DONE)).of(FindingKind.MEASURE_OVERDUE))
                .isEmpty();
    }

    @Test
    void firstStepIsMissedTheDayAfter() {
        Measure step = timed(MeasureStatus.PLANNED, "Eva", Optional.empty(), Optional.of(TODAY.minusDays(1)));

        assertThat(in(step).of(FindingKind.FIRST_STEP_MISSED)).hasSize(1);
        assertThat(in(TODAY.minusDays(1), List.of(step)).of(FindingKind.FIRST_STEP_MISSED))
                .isEmpty();
        assertThat(in(step.withStatus(MeasureStatus.RUNNING)).of(FindingKind.FIRST_STEP_MISSED))
                .isEmpty();
    }

    @Test
    void openMeasureWantsOwnerAndMonthAndEffect() {
        Measure bare = timed(MeasureStatus.PLANNED, "", Optional.empty(), Optional.empty());

        assertThat(in(bare).all())
                .extracting(PlanFinding::kind)
                .containsExactly(
                        FindingKind.MEASURE_WITHOUT_EFFECT,
                        FindingKind.MEASURE_WITHOUT_OWNER,
                        FindingKind.MEASURE_WITHOUT_DUE_MONTH);
        assertThat(in(bare.withStatus(MeasureStatus.STOPPED)).all()).isEmpty();
        assertThat(in(goal("g", 1), bare, effect("m", "g", -1)).of(FindingKind.MEASURE_WITHOUT_EFFECT))
                .isEmpty();
        assertThat(in(goal("g", 1), bare, effect("m", "g", 0)).of(FindingKind.MEASURE_WITHOUT_EFFECT))
                .hasSize(1);
    }

    @Test
    void sixthGoalIsOneTooMany() {
        List<Goal> six = java.util.stream.IntStream.rangeClosed(1, 6)
                .mapToObj(i -> goal("g" + i, i))
                .toList();

        assertThat(in(TODAY, six).of(FindingKind.MANY_GOALS))
                .containsExactly(new PlanFinding.AboutPlan(FindingKind.MANY_GOALS, 6));
        assertThat(in(TODAY, six.subList(0, 5)).of(FindingKind.MANY_GOALS)).isEmpty();
    }

    @Test
    void textIsMissingWhereAnotherLanguageHasIt() {
        NonGoal started =
                new NonGoal("n", 1, 1, LocalText.of(Language.CS, "Levně"), new LocalText(Map.of()), Optional.empty());
        Plan plan = Plan.of(1, List.of(started, goal("g", 1)));

        assertThat(PlanFindings.of(plan, List.of(Language.CS, Language.DE), TODAY)
                        .of(FindingKind.MISSING_TEXT))
                .containsExactly(
                        new PlanFinding.MissingText(plan.goals().get(0), List.of(Language.CS)),
                        new PlanFinding.MissingText(started, List.of(Language.DE)));
        assertThat(PlanFindings.of(plan, List.of(), TODAY).of(FindingKind.MISSING_TEXT))
                .isEmpty();
    }

    @Test
    void fullPlanIsFoundInOrderOfImportance() {
        PlanFindings findings = PlanFindings.of(
                Plan.of(1, SamplePlans.everyKind()), List.of(Language.DE, Language.EN, Language.CS), TODAY);

        assertThat(findings.all()).extracting(PlanFinding::kind).isSorted();
        assertThat(findings.of(FindingKind.MISSING_TEXT)).hasSize(5);
    }
}
