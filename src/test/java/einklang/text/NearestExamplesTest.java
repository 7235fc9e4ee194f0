package einklang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestExamplesTest {
    private static final int LABELS = 4;
    private static final int FEATURES = 90;
    private static final int NEAREST = 20;
    private static final double DOUBT = 0.01;

    private static List<TrainingCase> cases(Random random, int size) {
        List<TrainingCase> cases = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cases.add(new TrainingCase(features(random), Set.of(random.nextInt(LABELS)), 1));
        }
        return cases;
    }

    private static Set<Integer> features(Random random) {
        Set<Integer> features = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            features.add(random.nextInt(FEATURES));
        }
        return features;
    }

    /** How many of the texts have a feature; 0 if it is too rare or too common to count. */
    private static long counted(List<TrainingCase> cases, int feature) {
        long count =
                cases.stream().filter(one -> one.features().contains(feature)).count();
        return count < 2 || count > Math.max(2, cases.size() / 40) ? 0 : count;
    }

    private static double weight(List<TrainingCase> cases, int feature) {
        long count = counted(cases, feature);
        return count == 0 ? 0 : StrictMath.log((cases.size() + 1.0) / (count + 1.0)) + 1;
    }

    private static double length(List<TrainingCase> cases, Set<Integer> features) {
        double square = 0;
        for (int feature : new TreeSet<>(features)) {
            square += weight(cases, feature);
        }
        return Math.sqrt(square);
    }

    private static double likeness(List<TrainingCase> cases, Set<Integer> query, Set<Integer> text) {
        double both = 0;
        for (int feature : new TreeSet<>(query)) {
            both += text.contains(feature) ? weight(cases, feature) : 0;
        }
        return both == 0 ? 0 : both / (length(cases, query) * length(cases, text));
    }

    /** The same by looking at every text, as the definition says it. */
    private static double[] byDefinition(List<TrainingCase> cases, Set<Integer> query) {
        double[] likeness = cases.stream()
                .mapToDouble(one -> likeness(cases, query, one.features()))
                .toArray();
        List<Integer> nearest = IntStream.range(0, likeness.length)
                .filter(text -> likeness[text] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer text) -> -likeness[text]))
                .limit(NEAREST)
                .toList();
        double[] votes = new double[LABELS];
        double all = DOUBT;
        for (int text : nearest) {
            double square = likeness[text] * likeness[text];
            all += square * square;
            for (int label : cases.get(text).labels()) {
                votes[label] += square * square;
            }
        }
        for (int label = 0; label < LABELS; label++) {
            votes[label] /= all;
        }
        return votes;
    }

    @Test
    void sharesAreThoseOfTheDefinitionToTheLastBit() {
        Random random = new Random(20261122);
        List<TrainingCase> cases = cases(random, 900);
        NearestExamples examples = NearestExamples.of(cases, LABELS, 2);
        int voted = 0;

        for (int i = 0; i < 200; i++) {
            Set<Integer> query = features(random);
            double[] shares = examples.shares(query);
            assertThat(shares).isEqualTo(byDefinition(cases, query));
            voted += shares[0] > 0 ? 1 : 0;
        }

        assertThat(voted).isGreaterThan(20);
    }

    @Test
    void whatSharesNothingGetsNoVotes() {
        NearestExamples examples = NearestExamples.of(cases(new Random(1), 900), LABELS, 2);

        assertThat(examples.shares(Set.of(FEATURES + 1))).containsOnly(0);
        assertThat(examples.shares(Set.of())).containsOnly(0);
    }

    @Test
    void whatWasWrittenVotesAlike() throws IOException {
        Random random = new Random(3);
        NearestExamples examples = NearestExamples.of(cases(random, 900), LABELS, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        examples.write(new DataOutputStream(bytes));

        NearestExamples read = NearestExamples.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        for (int i = 0; i < 50; i++) {
            Set<Integer> query = features(random);
            assertThat(read.shares(query)).isEqualTo(examples.shares(query));
        }
    }
}
