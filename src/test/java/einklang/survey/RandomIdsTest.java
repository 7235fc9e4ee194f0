package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {
    @Test
    void idsAre32HexadecimalDigitsAndDiffer() {
        RandomIds ids = new RandomIds(new Random(7));

        assertThat(IntStream.range(0, 1000).mapToObj(i -> ids.next()))
                .allMatch(id -> id.matches("[0-9a-f]{32}"))
                .doesNotHaveDuplicates();
    }
}
