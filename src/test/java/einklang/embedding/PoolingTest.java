package einklang.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolingTest {
    @Test
    void meanLeavesOutWhatTheMaskLeavesOut() {
        float[][] words = {{3, 0}, {3, 8}, {100, 100}};

        assertThat(Pooling.mean(words, new long[] {1, 1, 0})).containsExactly(0.6f, 0.8f);
    }

    @Test
    void textWithoutWordsIsAZeroVector() {
        assertThat(Pooling.mean(new float[][] {{3, 4}}, new long[] {0})).containsExactly(0f, 0f);
    }
}
