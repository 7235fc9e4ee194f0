package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.testing.SettableClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final SettableClock clock = new SettableClock();

    @Test
    void fiveHundredAnswersOfOneAddressPassWithinAMinute() {
        RateLimit limit = new MemoryRateLimit(1200, Duration.ofMinutes(1), clock);

        for (int i = 0; i < 500; i++) {
            assertThat(limit.wait("192.0.2.1")).isEmpty();
        }
    }

    @Test
    void emptyBucketSaysHowLongToWaitAndFillsAgain() {
        RateLimit limit = new MemoryRateLimit(2, Duration.ofSeconds(20), clock);
        limit.wait("a");
        limit.wait("a");

        assertThat(limit.wait("a")).hasValue(Duration.ofSeconds(10));
        assertThat(limit.wait("b")).isEmpty();
        clock.advance(Duration.ofSeconds(10));
        assertThat(limit.wait("a")).isEmpty();
        assertThat(limit.wait("a")).isPresent();
    }

    @Test
    void tooManyFormsOfOneAddressAreAnsweredWith429() {
        WebServer.Parts parts = new WebServer.Parts(
                cookie -> Optional.empty(),
                new MemoryRateLimit(2, Duration.ofMinutes(1), clock),
                Map.of(),
                () -> "TEST");
        Feature form = routes -> routes.post("/form", Access.ANYONE, ctx -> ctx.result("taken"));
        try (RunningServer server = new RunningServer(WebConfig.local(), parts, form)) {
            server.post("/form", Map.of());
            server.post("/form", Map.of());
            var answer = server.post("/form", Map.of());

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        }
    }

    @Test
    void guessingWaitsLongerEachTimeButNeverMoreThanHalfAMinute() {
        MemoryGuessLimit limit = new MemoryGuessLimit(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(limit.attempt("anna", "a")).isEmpty();
        }

        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30, 30}) {
            assertThat(limit.attempt("anna", "a")).hasValue(Duration.ofSeconds(seconds));
            clock.advance(Duration.ofSeconds(seconds));
            assertThat(limit.attempt("anna", "a")).isEmpty();
        }
    }

    @Test
    void guessingFromOneAddressDoesNotSlowDownAnother() {
        MemoryGuessLimit limit = new MemoryGuessLimit(clock);
        for (int i = 0; i < 6; i++) {
            limit.attempt("anna", "attacker");
        }

        assertThat(limit.attempt("anna", "attacker")).isPresent();
        assertThat(limit.attempt("anna", "home")).isEmpty();
    }

    @Test
    void impatienceDoesNotMakeTheWaitLonger() {
        MemoryGuessLimit limit = new MemoryGuessLimit(clock);
        for (int i = 0; i < 5; i++) {
            limit.attempt("anna", "a");
        }
        for (int i = 0; i < 100; i++) {
            assertThat(limit.attempt("anna", "a")).hasValue(Duration.ofSeconds(1));
        }
    }

    @Test
    void successAndAnHourOfRestForget() {
        MemoryGuessLimit limit = new MemoryGuessLimit(clock);
        for (int i = 0; i < 5; i++) {
            limit.attempt("anna", "a");
            limit.attempt("ben", "a");
        }
        limit.succeeded("anna", "a");

        assertThat(limit.attempt("anna", "a")).isEmpty();
        assertThat(limit.attempt("ben", "a")).isPresent();
        clock.advance(Duration.ofMinutes(61));
        assertThat(limit.attempt("ben", "a")).isEmpty();
    }
}
