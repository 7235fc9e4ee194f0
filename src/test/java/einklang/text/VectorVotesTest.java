package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorVotesTest {
    private static final List<String> LABELS = List.of("speed", "cost", "none");
    private static final int TEXTS = 400;

    /** Texts whose words tell nothing, for every one is made of syllables by chance. */
    private final List<TrainingText> texts = new ArrayList<>();

    private final List<float[]> knowing = new ArrayList<>();
    private final List<float[]> guessing = new ArrayList<>();

    VectorVotesTest() {
        Random chance = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            int label = chance.nextInt(2);
            texts.add(new TrainingText(TextLanguage.EN, List.of(LABELS.get(label)), syllables(chance), 1));
            knowing.add(unit(label, chance.nextFloat()));
            guessing.add(unit(chance.nextInt(2), chance.nextFloat()));
        }
    }

    private static String syllables(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("bdfgklmnprst".charAt(chance.nextInt(12)))
                    .append("aeiou".charAt(chance.nextInt(5)))
                    .append(i % 3 == 2 ? " " : "");
        }
        return text.toString();
    }

    private static float[] unit(int label, float noise) {
        double angle = label * Math.PI / 2 + noise * 0.3;
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    @Test
    void vectorsThatKnowMoreThanWordsHaveASay() {
        VectorVotes votes = VectorVotes.of(LABELS, texts, knowing);

        assertThat(votes.weight(TextLanguage.EN)).isPositive();
        assertThat(votes.joinFrom(TextLanguage.EN)).isBetween(0.2, 1.0);
        assertThat(votes.vectorSize()).isEqualTo(2);
    }

    @Test
    void vectorsThatKnowNothingHaveNone() {
        VectorVotes votes = VectorVotes.of(LABELS, texts, guessing);
        double[] scores = {0.1, -0.2, -1};

        assertThat(votes.weight(TextLanguage.EN)).isZero();
        assertThat(votes.raised(scores, guessing.get(0), TextLanguage.EN)).isEqualTo(scores);
        assertThat(votes.vectorSize()).isZero();
    }

    @Test
    void languageWithoutExamplesNeedsNoVectors() {
        assertThat(VectorVotes.of(LABELS, texts, knowing).weight(TextLanguage.CS))
                .isZero();
    }

    @Test
    void votesRaiseTheGoalOfTheNearestAndLeaveTheGivenScoresAlone() {
        VectorVotes votes = VectorVotes.of(LABELS, texts, knowing);
        double[] scores = {0, 0, 0};

        double[] raised = votes.raised(scores, unit(1, 0.1f), TextLanguage.EN);

        assertThat(raised[1]).isGreaterThan(0.9 * votes.weight(TextLanguage.EN)).isGreaterThan(raised[0]);
        assertThat(raised[2]).isZero();
        assertThat(scores).containsOnly(0);
    }

    @Test
    void votesAreTheSameAfterWritingAndReading() throws IOException {
        VectorVotes votes = VectorVotes.of(LABELS, texts, knowing);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        votes.write(new DataOutputStream(bytes));

        VectorVotes read = VectorVotes.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        float[] vector = unit(0, 0.2f);
        assertThat(read.raised(new double[3], vector, TextLanguage.EN))
                .isEqualTo(votes.raised(new double[3], vector, TextLanguage.EN));
        assertThat(read.joinFrom(TextLanguage.EN)).isEqualTo(votes.joinFrom(TextLanguage.EN));
    }

    @Test
    void otherFilesAreRefused() {
        DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

        assertThatThrownBy(() -> VectorVotes.read(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("vector votes: found format 0");
    }

    @Test
    void everyTextNeedsAVector() {
        assertThatThrownBy(() -> VectorVotes.of(LABELS, texts, knowing.subList(1, TEXTS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 399, wanted one for each of 400");
    }

    @Test
    void likenessIsTheCosineForAnySize() {
        assertThat(Vectors.likeness(new float[] {1, 0, 0, 0, 0}, new float[] {1, 0, 0, 0, 0}))
                .isEqualTo(1);
        assertThat(Vectors.likeness(new float[] {0.6f, 0.8f}, new float[] {0.8f, -0.6f}))
                .isZero();
    }
}
