package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000, 65_536})
    void findsWhatABinarySearchFinds(int size) {
        int[] keys = new Random(size).ints().distinct().limit(size).sorted().toArray();
        FeatureIndex index = new FeatureIndex(keys);

        for (int key : keys) {
            assertThat(index.find(key)).isEqualTo(Arrays.binarySearch(keys, key));
        }
        new Random(size + 1)
                .ints(1000)
                .filter(key -> Arrays.binarySearch(keys, key) < 0)
                .forEach(key -> assertThat(index.find(key)).isEqualTo(-1));
    }

    @Test
    void keysThatFallOnOneSlotAreAllFound() {
        int[] keys = {0x1000, 0x2000, 0x3000, 0x4000, 0x5000};
        FeatureIndex index = new FeatureIndex(keys);

        assertThat(Arrays.stream(keys).map(index::find)).containsExactly(0, 1, 2, 3, 4);
        assertThat(index.find(0)).isEqualTo(-1);
        assertThat(index.find(0x6000)).isEqualTo(-1);
    }
}
