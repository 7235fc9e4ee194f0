package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogisticTrainerTest {
    private static final int FAST = 1;
    private static final int KIND = 2;
    private static final int SAID_BY_ALL = 9;

    private static TrainingCase text(Set<Integer> features, Set<Integer> labels) {
        return new TrainingCase(features, labels, 1);
    }

    /** Label 0 is told by one feature, label 1 by another; both stand beside one that tells nothing. */
    private static List<TrainingCase> texts() {
        List<TrainingCase> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(Set.of(FAST, SAID_BY_ALL), Set.of(0)));
            texts.add(text(Set.of(KIND, SAID_BY_ALL), Set.of(1)));
            texts.add(text(Set.of(SAID_BY_ALL), Set.of()));
        }
        return texts;
    }

    private static LinearClassifier train(List<TrainingCase> texts) {
        return new LogisticTrainer(texts, 2, 20, 2).train(1, 0);
    }

    @Test
    void featureSpeaksForItsLabelAndAgainstTheOther() {
        double[] scores = train(texts()).scores(Set.of(FAST, SAID_BY_ALL));

        assertThat(scores[0]).isPositive();
        assertThat(scores[1]).isNegative();
    }

    @Test
    void textOfTwoLabelsGetsBoth() {
        List<TrainingCase> texts = texts();
        for (int i = 0; i < 20; i++) {
            texts.add(text(Set.of(FAST, KIND, SAID_BY_ALL), Set.of(0, 1)));
        }

        double[] scores = train(texts).scores(Set.of(FAST, KIND, SAID_BY_ALL));

        assertThat(scores[0]).isPositive();
        assertThat(scores[1]).isPositive();
    }

    @Test
    void nothingKnownSpeaksAgainstEveryLabel() {
        double[] scores = train(texts()).scores(Set.of(77));

        assertThat(scores[0]).isNegative();
        assertThat(scores[1]).isNegative();
    }

    @Test
    void featureThatIsTooRareIsNotLearnt() {
        List<TrainingCase> texts = texts();
        texts.add(text(Set.of(5), Set.of(0)));

        assertThat(train(texts).knowsAny(Set.of(5))).isFalse();
    }

    @Test
    void scaleAndShiftChangeTheMeasureAlone() {
        double[] odds = train(texts()).scores(Set.of(KIND, SAID_BY_ALL));
        double[] moved =
                new LogisticTrainer(texts(), 2, 20, 2).train(0.2, -0.25).scores(Set.of(KIND, SAID_BY_ALL));

        assertThat(moved[0]).isCloseTo(odds[0] * 0.2 - 0.25, within(0.01));
        assertThat(moved[1]).isCloseTo(odds[1] * 0.2 - 0.25, within(0.01));
    }

    @Test
    void lightTextPullsLess() {
        List<TrainingCase> heavy = texts();
        List<TrainingCase> light = texts();
        for (int i = 0; i < 10; i++) {
            heavy.add(new TrainingCase(Set.of(FAST, SAID_BY_ALL), Set.of(1), 1));
            light.add(new TrainingCase(Set.of(FAST, SAID_BY_ALL), Set.of(1), 0.1));
        }

        double pulled = train(heavy).scores(Set.of(FAST, SAID_BY_ALL))[1];

        assertThat(train(light).scores(Set.of(FAST, SAID_BY_ALL))[1]).isLessThan(pulled);
    }

    @Test
    void sameTextsGiveTheSameBits() throws IOException {
        assertThat(written(train(texts()))).isEqualTo(written(train(texts())));
    }

    private static byte[] written(LinearClassifier classifier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classifier.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
