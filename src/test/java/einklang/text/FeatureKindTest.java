package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureKindTest {
    @ParameterizedTest
    @EnumSource(FeatureKind.class)
    void featureTellsItsKind(FeatureKind kind) {
        for (String name : new String[] {"", "a", "Wartezeit", "čekání \uD83D\uDE80"}) {
            assertThat(kind.of(name) >>> 29).isEqualTo(kind.ordinal());
        }
    }

    @Test
    void sameNameOfAnotherKindIsAnotherFeature() {
        assertThat(FeatureKind.WORD.of("wait")).isNotEqualTo(FeatureKind.STEM.of("wait"));
        assertThat(FeatureKind.WORD.of("wait")).isNotEqualTo(FeatureKind.WORD.of("Wait"));
    }

    @Test
    void piecesCountLessThanWordsAndPairsMore() {
        float word = FeatureKind.weight(FeatureKind.WORD.of("wait"));

        assertThat(FeatureKind.weight(FeatureKind.PIECE.of("wai"))).isLessThan(word);
        assertThat(FeatureKind.weight(FeatureKind.PAIR.of("long wait"))).isGreaterThan(word);
        assertThat(FeatureKind.weight(FeatureKind.LETTERS.of("ä"))).isEqualTo(word);
    }

    /** A model that one machine has trained is read by another. */
    @Test
    void featureIsTheSameOnEveryMachine() {
        assertThat(FeatureKind.WORD.of("")).isEqualTo(336_862_240);
        assertThat(FeatureKind.PAIR.of("kurz zeit")).isEqualTo(-1_731_237_566);
    }
}
