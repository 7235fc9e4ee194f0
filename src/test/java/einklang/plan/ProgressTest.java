package einklang.plan;

import static einklang.testing.SamplePlans.indicator;
import static einklang.testing.SamplePlans.reading;
import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of docs/scoring.md. */
class ProgressTest {
    private static Indicator waiting(Direction direction, String baseline, String target) {
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

    private static Progress at(String latest) {
        return Progress.of(waiting(Direction.LOWER, "12.5", "5"), List.of(reading("r", "i", "2026-11-20", latest)));
    }

    @Test
    void waitingTimeHasComeSixTenthsOfTheWay() {
        Progress progress = at("8");

        assertThat(progress.change()).contains(new BigDecimal("-4.5"));
        assertThat(progress.trend()).contains(Progress.Trend.BETTER);
        assertThat(progress.way()).contains(new BigDecimal("0.6"));
        assertThat(progress.reached()).contains(false);
    }

    @Test
    void wayIsBelowNothingOnTheWrongSideAndAboveOneBeyondTheTarget() {
        assertThat(at("13.25").way()).contains(new BigDecimal("-0.1"));
        assertThat(at("13.25").trend()).contains(Progress.Trend.WORSE);
        assertThat(at("3.5").way()).contains(new BigDecimal("1.2"));
        assertThat(at("3.5").reached()).contains(true);
        assertThat(at("5.00").reached()).contains(true);
        assertThat(at("12.50").trend()).contains(Progress.Trend.SAME);
    }

    @Test
    void latestDayCountsWhateverTheOrder() {
        Progress progress = Progress.of(
                waiting(Direction.HIGHER, "0", "3"),
                List.of(
                        reading("b", "i", "2026-11-20", "2"),
                        reading("a", "i", "2026-11-20", "9"),
                        reading("z", "i", "2026-10-01", "7")));

        assertThat(progress.latest()).map(Reading::id).contains("b");
        assertThat(progress.way()).contains(new BigDecimal("0.6666666666666667"));
    }

    @Test
    void levelThatIsToBeKeptHasNoWay() {
        Progress kept =
                Progress.of(waiting(Direction.HIGHER, "95", "95.0"), List.of(reading("r", "i", "2026-11-20", "94")));

        assertThat(kept.way()).isEmpty();
        assertThat(kept.trend()).contains(Progress.Trend.WORSE);
        assertThat(kept.reached()).contains(false);
    }

    @Test
    void withoutReadingsNothingIsKnown() {
        assertThat(Progress.of(waiting(Direction.LOWER, "12.5", "5"), List.of()))
                .isEqualTo(new Progress(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void withoutBaselineAndTargetOnlyTheLatestIsKnown() {
        Reading only = reading("r", "i", "2026-11-20", "8");

        assertThat(Progress.of(indicator("i", "g", Scope.EXTERNAL), List.of(only)))
                .isEqualTo(new Progress(
                        Optional.of(only), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void decimalsStayExact() {
        Progress progress =
                Progress.of(waiting(Direction.HIGHER, "0.1", "0.4"), List.of(reading("r", "i", "2026-11-20", "0.3")));

        assertThat(progress.change()).contains(new BigDecimal("0.2"));
    }
}
