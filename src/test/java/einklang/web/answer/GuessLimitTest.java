package einklang.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessLimitTest {
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final GuessLimit limit = new GuessLimit(2, Duration.ofMinutes(10), clock);

    @Test
    void keyWaitsAfterItsLastWrongTryUntilTheSpanIsOver() {
        limit.wrong("a");
        assertThat(limit.wait("a")).isEmpty();
        clock.advance(Duration.ofMinutes(4));
        limit.wrong("a");

        assertThat(limit.wait("a")).contains(Duration.ofMinutes(6));
        assertThat(limit.wait("b")).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        assertThat(limit.wait("a")).isEmpty();
    }
}
