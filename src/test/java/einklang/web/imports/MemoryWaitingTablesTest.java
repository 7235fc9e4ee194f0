package einklang.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.testing.SettableClock;
import einklang.web.imports.WaitingTables.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryWaitingTablesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Owner ANNA = new Owner("anna", "w");
    private static final Owner BERT = new Owner("bert", "w");

    private final SettableClock clock = new SettableClock(NOW);
    private final List<Runnable> later = new ArrayList<>();
    private final MemoryWaitingTables<String> tables =
            new MemoryWaitingTables<>(clock, table -> table.equals("huge") ? 9_000_000 : table.length(), later::add);

    @Test
    void everybodyHasOneTableAWorkshop() {
        tables.put(ANNA, "first");
        tables.put(ANNA, "second");
        tables.put(BERT, "his");

        assertThat(tables.find(ANNA)).contains("second");
        assertThat(tables.find(BERT)).contains("his");
        assertThat(tables.find(new Owner("anna", "other"))).isEmpty();
    }

    @Test
    void timeIsOverAfterHalfAnHour() {
        tables.put(ANNA, "x");

        clock.advance(MemoryWaitingTables.PATIENCE.minusMillis(1));
        assertThat(tables.find(ANNA)).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(tables.find(ANNA)).isEmpty();
    }

    @Test
    void tablesAreForgottenThoughNobodyAsks() {
        tables.put(ANNA, "x");
        clock.advance(MemoryWaitingTables.PATIENCE);

        later.forEach(Runnable::run);

        assertThat(tables.size()).isZero();
    }

    @Test
    void thereIsRoomForSoMuchAndNoMore() {
        assertThat(tables.put(ANNA, "huge")).isTrue();
        assertThat(tables.put(BERT, "huge")).isFalse();
        assertThat(tables.put(ANNA, "huge")).as("in the place of the own one").isTrue();
        tables.remove(ANNA);
        assertThat(tables.put(BERT, "huge")).isTrue();
    }
}
