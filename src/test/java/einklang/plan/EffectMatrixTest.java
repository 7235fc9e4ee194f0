package einklang.plan;

import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import einklang.plan.EffectMatrix.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/scoring.md. */
class EffectMatrixTest {
    private static final Goal FAST = goal("fast", 1, 5);
    private static final Goal KIND = goal("kind", 2, 2);
    private static final Measure CALL_BACK = measure("call", 1, Effort.LARGE, MeasureStatus.PLANNED);
    private static final Measure TRAINING = measure("training", 2, Effort.SMALL, MeasureStatus.DONE);
    private static final Measure TELEPHONE = measure("telephone", 3, Effort.MEDIUM, MeasureStatus.STOPPED);

    static final List<PlanItem> EXAMPLE = List.of(
            FAST,
            KIND,
            CALL_BACK,
            TRAINING,
            TELEPHONE,
            effect("call", "fast", 9),
            effect("call", "kind", -3),
            effect("training", "fast", 1),
            effect("training", "kind", 3),
            effect("telephone", "fast", 9),
            effect("telephone", "kind", 9));

    private static final EffectMatrix MATRIX = EffectMatrix.of(Plan.of(1, EXAMPLE));

    @Test
    void scoreIsTheSumOfWeightTimesEffect() {
        assertThat(MATRIX.score(CALL_BACK)).isEqualTo(39);
        assertThat(MATRIX.score(TRAINING)).isEqualTo(11);
        assertThat(MATRIX.score(TELEPHONE)).isEqualTo(63);
        assertThat(MATRIX.bestScore()).isEqualTo(63);
        assertThat(MATRIX.worstScore()).isEqualTo(-63);
    }

    @Test
    void stoppedMeasureCountsInNoTotal() {
        assertThat(MATRIX.total(FAST)).isEqualTo(10);
        assertThat(MATRIX.total(KIND)).isZero();
        assertThat(MATRIX.helping(KIND)).containsExactly(TRAINING);
        assertThat(MATRIX.counted()).containsExactly(CALL_BACK, TRAINING);
        assertThat(MATRIX.measures()).contains(TELEPHONE);
    }

    @Test
    void weightedTotalsAddUpToTheScores() {
        assertThat(MATRIX.weightedTotal(FAST)).isEqualTo(50);
        assertThat(MATRIX.weightedTotal(KIND)).isZero();
        assertThat(MATRIX.byScore().stream().mapToInt(Ranked::score).sum()).isEqualTo(50);
    }

    @Test
    void rankingByEffortIsAnotherOneThanByScore() {
        assertThat(MATRIX.byScore()).extracting(Ranked::measure).containsExactly(CALL_BACK, TRAINING);
        assertThat(MATRIX.byScorePerEffort()).extracting(Ranked::measure).containsExactly(TRAINING, CALL_BACK);
        assertThat(MATRIX.byScorePerEffort().get(0).perEffort()).isEqualTo(11);
        assertThat(MATRIX.byScorePerEffort().get(1).perEffort()).isCloseTo(4.33, within(0.01));
    }

    @Test
    void tiesStayInTheOrderOfThePlan() {
        Plan plan =
                Plan.of(1, List.of(FAST, measure("z", 1), measure("a", 2), measure("m", 3), effect("m", "fast", 1)));
        EffectMatrix matrix = EffectMatrix.of(plan);

        assertThat(matrix.byScore()).extracting(one -> one.measure().id()).containsExactly("m", "z", "a");
        assertThat(matrix.byScorePerEffort())
                .extracting(one -> one.measure().id())
                .containsExactly("m", "z", "a");
    }

    @Test
    void cellThatNobodyFilledCountsNothing() {
        EffectMatrix matrix = EffectMatrix.of(Plan.of(1, List.of(FAST, KIND, CALL_BACK, effect("call", "fast", 0))));

        assertThat(matrix.findCell(CALL_BACK, FAST)).isPresent();
        assertThat(matrix.findCell(CALL_BACK, KIND)).isEmpty();
        assertThat(matrix.value(CALL_BACK, KIND)).isZero();
        assertThat(matrix.filled()).isEqualTo(1);
        assertThat(matrix.score(CALL_BACK)).isZero();
    }

    @Test
    void emptyPlanHasNothingToRank() {
        EffectMatrix matrix = EffectMatrix.of(Plan.EMPTY);

        assertThat(matrix.byScore()).isEmpty();
        assertThat(matrix.bestScore()).isZero();
        assertThat(matrix.worstScore()).isZero();
    }
}
