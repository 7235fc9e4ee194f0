package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant CLOSED = Instant.parse("2026-11-21T17:00:00Z");
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private final Retention year = new Retention(CLOSED, 12, PRAGUE);

    @Test
    void codesWorkForThirtyDays() {
        assertThat(year.codesExpired(Instant.parse("2026-12-21T16:59:59Z"))).isFalse();
        assertThat(year.codesExpired(Instant.parse("2026-12-21T17:00:00Z"))).isTrue();
    }

    @Test
    void monthsAreThoseOfTheCalendarWhateverTheClocksDo() {
        Retention half = new Retention(CLOSED, 6, PRAGUE);

        assertThat(half.sentencesExpired(Instant.parse("2027-05-21T15:59:59Z"))).isFalse();
        assertThat(half.sentencesExpired(Instant.parse("2027-05-21T16:00:00Z"))).isTrue();
        assertThat(year.sentencesExpired(Instant.parse("2027-11-21T16:59:59Z"))).isFalse();
    }

    @Test
    void roundThatClosesByItselfEndedAtItsClosingInstant() {
        Optional<Instant> closes = Optional.of(CLOSED);

        assertThat(Retention.ended(RoundState.COLLECTING, closes, Optional.empty(), CLOSED.minusMillis(1)))
                .isEmpty();
        assertThat(Retention.ended(RoundState.COLLECTING, closes, Optional.empty(), CLOSED))
                .contains(CLOSED);
        assertThat(Retention.ended(RoundState.DRAFT, closes, Optional.empty(), CLOSED))
                .isEmpty();
        assertThat(Retention.ended(RoundState.COMPARED, closes, Optional.of(CLOSED.minusSeconds(9)), CLOSED))
                .contains(CLOSED.minusSeconds(9));
    }

    @Test
    void lessThanAMonthIsRefused() {
        assertThatThrownBy(() -> new Retention(CLOSED, 0, PRAGUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
