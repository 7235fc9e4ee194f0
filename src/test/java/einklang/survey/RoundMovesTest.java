package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RoundMovesTest {
    private static final Instant CLOSING = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant BEFORE = CLOSING.minusSeconds(60);

    private static Round round(RoundState state, int shownCount, OptionalInt invited) {
        return new Round(
                "r",
                "w",
                1,
                state,
                RoundRules.defaults(5),
                invited,
                List.of(new Question("q", QuestionKind.GOALS, LocalText.of("Ziele?", "", ""))),
                Optional.of(CLOSING),
                Optional.empty(),
                state == RoundState.COMPARED,
                shownCount,
                1);
    }

    private static Round round(RoundState state) {
        return round(state, 0, OptionalInt.of(12));
    }

    @Test
    void roundLeadsForwardAndBackOnlyFromClosed() {
        assertThat(round(RoundState.DRAFT).mayMove(RoundState.COLLECTING, BEFORE))
                .isTrue();
        assertThat(round(RoundState.DRAFT).mayMove(RoundState.CLOSED, BEFORE)).isFalse();
        assertThat(round(RoundState.COLLECTING).mayMove(RoundState.CLOSED, BEFORE))
                .isTrue();
        assertThat(round(RoundState.COLLECTING).mayMove(RoundState.COMPARED, BEFORE))
                .isFalse();
        assertThat(round(RoundState.CLOSED).mayMove(RoundState.COLLECTING, BEFORE))
                .isTrue();
        assertThat(round(RoundState.CLOSED).mayMove(RoundState.COMPARED, BEFORE))
                .isTrue();
        for (RoundState state : RoundState.values()) {
            assertThat(round(RoundState.COMPARED).mayMove(state, BEFORE))
                    .as(state.name())
                    .isFalse();
        }
    }

    @Test
    void collectingRoundPastItsClosingTimeMayBeCompared() {
        assertThat(round(RoundState.COLLECTING).mayMove(RoundState.COMPARED, CLOSING))
                .isTrue();
    }

    @Test
    void closedByTimeEndedAtThatTime() {
        Round compared = round(RoundState.COLLECTING).movedTo(RoundState.COMPARED, CLOSING.plusSeconds(99));

        assertThat(compared.closedAt()).contains(CLOSING);
        assertThat(compared.readable()).isTrue();
        assertThat(compared.version()).isEqualTo(2);
    }

    @Test
    void closedEarlyEndedThen() {
        assertThat(round(RoundState.COLLECTING)
                        .movedTo(RoundState.CLOSED, BEFORE)
                        .closedAt())
                .contains(BEFORE);
    }

    @Test
    void openingAgainKeepsAClosingTimeToCome() {
        assertThat(round(RoundState.CLOSED)
                        .movedTo(RoundState.COLLECTING, BEFORE)
                        .closesAt())
                .contains(CLOSING);
        assertThat(round(RoundState.CLOSED)
                        .movedTo(RoundState.COLLECTING, CLOSING)
                        .closesAt())
                .isEmpty();
    }

    @Test
    void liveCountMovesInBatchesAndNeverFalls() {
        Round round = round(RoundState.COLLECTING, 5, OptionalInt.of(12));

        assertThat(round.countShownFor(3)).isEqualTo(5);
        assertThat(round.countShownFor(9)).isEqualTo(5);
        assertThat(round.countShownFor(11)).isEqualTo(10);
        assertThat(round.countShownFor(12)).isEqualTo(12);
        assertThat(round.countShownFor(14)).isEqualTo(12);
    }
}
