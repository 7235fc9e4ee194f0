package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @Test
    void ticksAreRoundAndAroundTheValues() {
        assertThat(Ticks.around(61, 81.5).values()).containsExactly(60.0, 65.0, 70.0, 75.0, 80.0, 85.0);
        assertThat(Ticks.around(0.13, 0.31).values()).containsExactly(0.1, 0.15, 0.2, 0.25, 0.3, 0.35);
        assertThat(Ticks.around(-40, 30).values()).containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0);
    }

    @Test
    void equalValuesGetRoomOnBothSides() {
        assertThat(Ticks.around(62, 62).first()).isLessThan(62);
        assertThat(Ticks.around(62, 62).last()).isGreaterThan(62);
        assertThat(Ticks.around(0, 0).values()).contains(0.0);
    }

    @ParameterizedTest
    @CsvSource({"-1e15, 1e15", "1e15, 1e15", "999999999999999, 1e15", "0, 1e-9", "1, 1.0000000001", "-0.5, 0"})
    void extremeValuesStillGiveFewTicks(double low, double high) {
        Ticks ticks = Ticks.around(low, high);

        assertThat(ticks.values()).hasSizeBetween(2, 8).isSorted().doesNotHaveDuplicates();
        assertThat(ticks.first()).isLessThanOrEqualTo(low);
        assertThat(ticks.last()).isGreaterThanOrEqualTo(high);
    }
}
