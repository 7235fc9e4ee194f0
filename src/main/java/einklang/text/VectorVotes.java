package einklang.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What sentence vectors say about goals, beside the goal model: votes of the catalogue's examples that lie nearest, weighed by
 * what they are worth in each language (docs/scoring.md). Immutable and safe for use by many threads.
 */
public final class VectorVotes {
    private static final int FORMAT = 0x45565631;

    private record Voters(double weight, double joinFrom, VectorExamples examples) {}

    private final Map<TextLanguage, Voters> languages;

    private VectorVotes(Map<TextLanguage, Voters> languages) {
        this.languages = new EnumMap<>(languages);
    }

    /**
     * Learns from examples, and finds out on them what the vectors are worth. Takes some seconds; equal vectors give equal
     * votes.
     *
     * @param labels every label, in the order of the scores
     * @param texts with their true labels
     * @param vectors one of length 1 for each text
     */
    public static VectorVotes of(List<String> labels, List<TrainingText> texts, List<float[]> vectors) {
        if (texts.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    "vectors: found " + vectors.size() + ", wanted one for each of " + texts.size() + " texts");
        }
        Map<TextLanguage, Voters> languages = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            List<TrainingText> own = new ArrayList<>();
            List<float[]> ownVectors = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).language() == language) {
                    own.add(texts.get(i));
                    ownVectors.add(vectors.get(i));
                }
            }
            VectorExamples examples = VectorExamples.of(labels, own, ownVectors);
            VectorTrial trial = new VectorTrial(labels, own, examples);
            double weight = trial.weight();
            languages.put(language, new Voters(weight, weight > 0 ? trial.joinFrom() : 1, kept(examples, weight)));
        }
        return new VectorVotes(languages);
    }

    private static VectorExamples kept(VectorExamples examples, double weight) {
        return weight > 0 ? examples : new VectorExamples(0, new int[0][], new float[0][]);
    }

    private Voters voters(TextLanguage language) {
        Voters voters = languages.get(language);
        if (voters == null) {
            throw new IllegalStateException("vectors: found nothing about " + language);
        }
        return voters;
    }

    /** Returns how many numbers a vector has; 0 if vectors are no help in any language. */
    public int vectorSize() {
        return languages.values().stream()
                .map(Voters::examples)
                .filter(examples -> examples.size() > 0)
                .mapToInt(examples -> examples.vector(0).length)
                .findFirst()
                .orElse(0);
    }

    /** Returns how much the votes count in a language; 0 where vectors are no help: then none are needed. */
    public double weight(TextLanguage language) {
        return voters(language).weight();
    }

    /** Returns the likeness from which two texts that fit no goal belong together, 0 to 1; 1 where vectors are no help. */
    public double joinFrom(TextLanguage language) {
        return voters(language).joinFrom();
    }

    /**
     * Returns the scores raised by the votes; the given ones stay as they are.
     *
     * @param scores one a label, as {@link GoalModel#scoresByExamples} gives them
     */
    public double[] raised(double[] scores, float[] vector, TextLanguage language) {
        Voters voters = voters(language);
        double[] raised = scores.clone();
        if (voters.weight() > 0) {
            double[] shares = voters.examples().shares(vector, text -> true);
            for (int label = 0; label < raised.length; label++) {
                raised[label] += voters.weight() * shares[label];
            }
        }
        return raised;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        for (TextLanguage language : TextLanguage.values()) {
            Voters voters = voters(language);
            out.writeDouble(voters.weight());
            out.writeDouble(voters.joinFrom());
            voters.examples().write(out);
        }
    }

    /** Reads votes as written by {@link #write}; throws {@link IOException} if the stream holds anything else. */
    public static VectorVotes read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("vector votes: found format " + format + ", wanted " + FORMAT);
        }
        Map<TextLanguage, Voters> languages = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            languages.put(language, new Voters(in.readDouble(), in.readDouble(), VectorExamples.read(in)));
        }
        return new VectorVotes(languages);
    }
}
