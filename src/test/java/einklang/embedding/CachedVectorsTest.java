package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedVectorsTest {
    private final Source source = new Source();
    private final MovedClock clock = new MovedClock();
    private final CachedVectors vectors = new CachedVectors(source, clock, 6);

    @Test
    void eachTextIsAskedForOnce() {
        vectors.of(List.of("a", "b", "a"));
        vectors.of(List.of("b", "c"));

        assertThat(source.asked).containsExactly("a", "b", "c");
    }

    @Test
    void vectorsStandInTheOrderOfTheTexts() {
        vectors.of(List.of("b"));

        List<float[]> found = vectors.of(List.of("aaa", "b", "aaa")).orElseThrow();

        assertThat(found).extracting(vector -> vector[0]).containsExactly(3f, 1f, 3f);
    }

    @Test
    void memoryIsBounded() {
        vectors.of(List.of("a", "b", "c", "d", "e"));

        assertThat(vectors.remembered()).isEqualTo(3);
        assertThat(vectors.of(List.of("a", "b", "c", "d", "e")).orElseThrow()).hasSize(5);
    }

    @Test
    void failureGivesNoVectorsAndAPause() {
        source.failing = true;
        assertThat(vectors.of(List.of("a"))).isEmpty();
        source.failing = false;

        assertThat(vectors.of(List.of("a"))).isEmpty();
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        assertThat(vectors.of(List.of("a"))).isPresent();
        assertThat(source.calls).isEqualTo(2);
    }

    @Test
    void whatIsKnownIsThereDuringAPauseToo() {
        vectors.of(List.of("a"));
        source.failing = true;
        vectors.of(List.of("b"));

        assertThat(vectors.of(List.of("a"))).isPresent();
    }

    @Test
    void faultsOfTheProgramFailSoftlyToo() {
        source.broken = true;

        assertThat(vectors.of(List.of("a"))).isEmpty();
    }

    @Test
    void vectorsOfAnotherSizeAreRefused() {
        vectors.require(3);

        assertThat(vectors.of(List.of("a"))).isEmpty();
    }

    @Test
    void noTextsNeedNoVectors() {
        source.failing = true;

        assertThat(vectors.of(List.of()).orElseThrow()).isEmpty();
    }

    private static final class Source implements VectorSource {
        private final List<String> asked = new ArrayList<>();
        private int calls;
        private boolean failing;
        private boolean broken;

        @Override
        public String model() {
            return "lengths";
        }

        @Override
        public String fingerprint() {
            return "1";
        }

        @Override
        public List<float[]> fetch(List<String> texts) throws VectorsMissing {
            calls++;
            if (failing) {
                throw new VectorsMissing("asked to fail");
            }
            if (broken) {
                throw new IllegalStateException("a fault with the words of a person");
            }
            asked.addAll(texts);
            return texts.stream().map(text -> new float[] {text.length(), 0}).toList();
        }

        @Override
        public void close() {}
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
