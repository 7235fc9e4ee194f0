package einklang.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.survey.RandomIds;
import einklang.testing.SettableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final Shelf shelf = new Shelf(
            clock, new RandomIds(new Random(1))::next, new Shelf.Limits(4, 2, 1_000, 2_500, Duration.ofMinutes(10)));
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        gate.countDown();
        shelf.close();
    }

    private static Shelf.Order of(String owner) {
        return new Shelf.Order(owner, "w", "name.txt", "text/plain", "");
    }

    private Optional<String> put(String owner, int bytes) {
        return shelf.put(of(owner), out -> out.write(new byte[bytes]));
    }

    private String ready(String owner, int bytes) {
        String id = put(owner, bytes).orElseThrow();
        shelf.await(id, LONG);
        return id;
    }

    private Optional<String> waiting(String owner) {
        return shelf.put(of(owner), out -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        });
    }

    private Optional<Shelf.State> state(String id) {
        return shelf.find("ann", "w", id).map(Shelf.Parcel::state);
    }

    @Test
    void fileIsReadyOnceItWasWritten() {
        String id = ready("ann", 3);

        assertThat(state(id)).contains(Shelf.State.READY);
        assertThat(shelf.find("ann", "w", id).orElseThrow().bytes().size()).isEqualTo(3);
    }

    @Test
    void nobodyElseFindsAFile() {
        String id = ready("ann", 3);

        assertThat(shelf.find("bob", "w", id)).isEmpty();
        assertThat(shelf.find("ann", "another", id)).isEmpty();
        assertThat(shelf.find("ann", "w", "none")).isEmpty();
    }

    @Test
    void fileGoesAfterItsTime() {
        String id = ready("ann", 3);
        clock.advance(Duration.ofMinutes(9));
        assertThat(state(id)).contains(Shelf.State.READY);

        clock.advance(Duration.ofMinutes(2));
        assertThat(state(id)).isEmpty();
    }

    @Test
    void oneFacilitatorCannotFillTheShelf() {
        assertThat(waiting("ann")).isPresent();
        assertThat(waiting("ann")).isPresent();
        assertThat(waiting("ann")).isEmpty();
        assertThat(waiting("bob")).isPresent();
    }

    @Test
    void unfinishedFilesOfAllAreLimitedToo() {
        for (String owner : new String[] {"a", "b", "c", "d"}) {
            assertThat(waiting(owner)).isPresent();
        }

        assertThat(waiting("e")).isEmpty();
    }

    @Test
    void tooLargeAFileFailsInsteadOfFillingTheMemory() {
        String id = ready("ann", 1_001);

        assertThat(state(id)).contains(Shelf.State.FAILED);
        assertThat(shelf.find("ann", "w", id).orElseThrow().bytes().size()).isZero();
    }

    @Test
    void oldestFilesMakeRoom() {
        String first = ready("ann", 1_000);
        clock.advance(Duration.ofSeconds(1));
        String second = ready("ann", 1_000);
        clock.advance(Duration.ofSeconds(1));
        String third = ready("ann", 1_000);

        assertThat(state(first)).isEmpty();
        assertThat(state(second)).contains(Shelf.State.READY);
        assertThat(state(third)).contains(Shelf.State.READY);
    }

    @Test
    void failureOfAWriterIsAStateAndNotTheEnd() {
        String id = shelf.put(of("ann"), out -> {
                    throw new IllegalStateException("secret words");
                })
                .orElseThrow();
        shelf.await(id, LONG);

        assertThat(state(id)).contains(Shelf.State.FAILED);
        assertThat(state(ready("ann", 3))).contains(Shelf.State.READY);
    }

    @Test
    void waitingEndsWithPatience() {
        String id = waiting("ann").orElseThrow();

        shelf.await(id, Duration.ofMillis(20));

        assertThat(state(id)).contains(Shelf.State.WAITING);
    }
}
