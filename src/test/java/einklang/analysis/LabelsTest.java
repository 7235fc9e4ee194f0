package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final List<double[]> TWO_FAST_ONE_KIND =
            List.of(new double[] {1, 0, -1}, new double[] {1, 0.5, -1}, new double[] {0.4, 0.6, -1});

    private final Labels labels = new Labels(List.of("fast", "kind", "none"));

    @Test
    void bestGoalIsNeverNone() {
        assertThat(labels.bestGoal(new double[] {-1, -2, 3})).isZero();
        assertThat(labels.isNoGoal(new double[] {-1, -2, 3}, 0)).isTrue();
    }

    @Test
    void loneAspectJoinsOthersOfItsSecondGoalIfThatIsClose() {
        assertThat(labels.bestGoals(TWO_FAST_ONE_KIND, 0.3)).containsExactly(0, 0, 0);
    }

    @Test
    void loneAspectStaysIfItsSecondGoalIsFarOrNobodyShallMove() {
        assertThat(labels.bestGoals(TWO_FAST_ONE_KIND, 0.1)).containsExactly(0, 0, 1);
        assertThat(labels.bestGoals(TWO_FAST_ONE_KIND, -1)).containsExactly(0, 0, 1);
    }

    @Test
    void twoLoneAspectsDoNotMeetWhereNobodyStands() {
        List<double[]> apart = List.of(new double[] {1, 0.9, -1}, new double[] {0.9, 1, -1});

        assertThat(labels.bestGoals(apart, 0.3)).containsExactly(0, 1);
    }

    @Test
    void onlyGoalHasNoSecond() {
        assertThat(new Labels(List.of("fast", "none")).bestGoals(List.of(new double[] {1, -1}), 0.3))
                .containsExactly(0);
    }
}
