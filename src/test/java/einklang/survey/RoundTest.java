package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aCollectingRoundIsClosedFromItsClosingInstantOn() {
        Round round = Rounds.closingAt(NOON);

        assertThat(round.stateAt(NOON.minusMillis(1))).isEqualTo(RoundState.COLLECTING);
        assertThat(round.stateAt(NOON)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void onlyAClosedRoundThatNobodyReadMayCollectAgain() {
        assertThat(Rounds.in(RoundState.CLOSED).mayReopenAt(NOON)).isTrue();
        assertThat(Rounds.closingAt(NOON).mayReopenAt(NOON)).isTrue();
        assertThat(Rounds.in(RoundState.COMPARED).mayReopenAt(NOON)).isFalse();
        assertThat(Rounds.in(RoundState.COLLECTING).mayReopenAt(NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # responses, shown (12 invited, batches of five)
            0, 0
            4, 0
            5, 5
            9, 5
            11, 10
            12, 12
            13, 12
            """)
    void theLiveCountMovesInBatchesAndIsExactOnlyWhenEverybodyAnswered(int responses, int shown) {
        assertThat(Rounds.in(RoundState.COLLECTING).countShownFor(responses)).isEqualTo(shown);
    }

    /** Else whoever sets one number after the other sees every answer come. */
    @Test
    void numberInvitedIsChangedOnlyAwayFromTheCount() {
        assertThat(Rounds.in(RoundState.DRAFT).leastInvited()).isEqualTo(1);
        assertThat(Rounds.in(RoundState.COLLECTING).leastInvited()).isEqualTo(5);
    }

    @Test
    void aRoundGuardsItself() {
        Round round = Rounds.in(RoundState.DRAFT);

        assertThatThrownBy(() -> new Round(
                        round.id(),
                        round.workshopId(),
                        0,
                        round.storedState(),
                        round.rules(),
                        round.invited(),
                        round.questions(),
                        round.closesAt(),
                        round.closedAt(),
                        false,
                        0,
                        1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 0, wanted 1 or more");
    }

    @ParameterizedTest
    @CsvSource({"2", "21"})
    void theMinimumOfAnswersStaysBetweenThreeAndTwenty(int minimum) {
        assertThatThrownBy(() -> RoundRules.defaults(minimum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wanted 3 to 20");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, NOBODY, ''", "THEMES_ONLY, FACILITATOR, ''", "OPEN, NEUTRAL_PERSON, ''", "OPEN, FACILITATOR, Eva"
    })
    void whoReadsMustFitWhatIsShown(WordsChoice words, Readers readers, String neutral) {
        assertThatThrownBy(() -> new RoundRules(5, words, readers, neutral, 3, true, false, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
