package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.testing.SamplePlans;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectCellsTest {
    @ParameterizedTest
    @CsvSource({"9, help-3", "3, help-2", "1, help-1", "0, none", "-1, harm-1", "-3, harm-2", "-9, harm-3"})
    void strengthGivesTheColour(int value, String look) {
        assertThat(EffectCells.look(value)).isEqualTo(look);
    }

    @Test
    void everyEffectIsFoundByItsMeasureAndGoal() {
        PlanPart plan = SampleReports.report(Language.DE, Optional.empty(), SamplePlans.everyKind())
                .plan();
        EffectCells cells = EffectCells.of(plan);

        assertThat(plan.effects())
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(cells.find(plan.measure(effect.measure()), plan.goal(effect.goal())))
                        .contains(effect.value()));
        long found = plan.measures().stream()
                .flatMap(measure -> plan.goals().stream().map(goal -> cells.find(measure, goal)))
                .filter(Optional::isPresent)
                .count();
        assertThat(found).isEqualTo(plan.effects().size());
    }
}
