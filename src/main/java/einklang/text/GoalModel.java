package einklang.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the language of a text and the goals that it speaks of. Two linear models, trained from the catalogue's examples;
 * immutable and safe for use by many threads.
 */
public final class GoalModel {
    private static final Map<String, GoalModel> BUNDLED = new ConcurrentHashMap<>();

    private static final int FORMAT = 0x45494b34;
    private static final double COST = 20;
    /** Brings log-odds to the measure of the votes: with this scale the two together tell goals best. */
    private static final double SCALE = 0.2;
    /** Odds of seven to two become 0, the score from which a text speaks of a goal. */
    private static final double SHIFT = -0.25;

    /** From so many texts on a feature must stand in three of them: the model is a quarter smaller and tells as much. */
    private static final int MANY = 50_000;

    private static final double PRIOR = 0.6;
    private static final double PRIOR_BY_WORD = 1.8;

    private final String version;
    private final List<String> labels;
    private final LinearClassifier languages;
    private final LinearClassifier goals;
    private final NearestExamples examples;
    private final FinerGoals finer;

    private GoalModel(
            String version,
            List<String> labels,
            LinearClassifier languages,
            LinearClassifier goals,
            NearestExamples examples,
            FinerGoals finer) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.languages = languages;
        this.goals = goals;
        this.examples = examples;
        this.finer = finer;
    }

    /**
     * Trains a model; the same texts in the same order give the same bits on every machine.
     *
     * @param version names the texts, such as their hash
     * @param labels every label in the order of the scores
     */
    public static GoalModel train(String version, List<String> labels, List<TrainingText> texts) {
        List<TrainingCase> byLanguage = new ArrayList<>();
        List<TrainingCase> byGoal = new ArrayList<>();
        for (TrainingText text : texts) {
            List<Token> tokens = Tokens.of(text.text());
            Set<Integer> language = Set.of(text.language().ordinal());
            byLanguage.add(new TrainingCase(LanguageFeatures.of(text.text(), tokens), language, 1));
            Set<Integer> own = new HashSet<>();
            text.labels().forEach(label -> own.add(labels.indexOf(label)));
            byGoal.add(new TrainingCase(GoalFeatures.of(tokens, text.language()), own, text.weight()));
        }
        int rarest = texts.size() < MANY ? 2 : 3;
        return new GoalModel(
                version,
                labels,
                new LinearTrainer(byLanguage, TextLanguage.values().length, 1, 2).train(),
                new LogisticTrainer(byGoal, labels.size(), COST, rarest).train(SCALE, SHIFT),
                NearestExamples.of(byGoal, labels.size(), rarest),
                FinerGoals.train(texts, byGoal, rarest));
    }

    /** Returns the model of the goals that the build trained; throws {@link IllegalStateException} if missing or damaged. */
    public static GoalModel bundled() {
        return bundled("catalogue/model.bin");
    }

    /** Returns the model of the obstacles that the build trained; throws {@link IllegalStateException} as well. */
    public static GoalModel bundledObstacles() {
        return bundled("catalogue/obstacles.bin");
    }

    /** One of each in a process, however many ask: a model never changes, and is some ten megabytes large. */
    private static GoalModel bundled(String file) {
        return BUNDLED.computeIfAbsent(file, GoalModel::readBundled);
    }

    private static GoalModel readBundled(String file) {
        try (InputStream stream = GoalModel.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + ": not found, wanted the model that the build trains");
            }
            return read(stream);
        } catch (IOException damaged) {
            throw new IllegalStateException(file + ": cannot be read", damaged);
        }
    }

    /** Returns the version that the model was trained with. */
    public String version() {
        return version;
    }

    /** Returns the labels in the order of {@link #scores}. */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the language of a text. The prior wins where the text says little: the fewer words, the more; without one, a text that says nothing is
     * German.
     */
    public TextLanguage language(String text, Optional<TextLanguage> prior) {
        List<Token> tokens = Tokens.of(text);
        double[] scores = languages.scores(LanguageFeatures.of(text, tokens));
        double weight = PRIOR + PRIOR_BY_WORD / Math.max(1, tokens.size());
        Map<TextLanguage, Double> total = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            double bonus = prior.isPresent() && prior.get() == language ? weight : 0;
            total.put(language, scores[language.ordinal()] + bonus);
        }
        TextLanguage best = TextLanguage.DE;
        for (Map.Entry<TextLanguage, Double> entry : total.entrySet()) {
            if (entry.getValue() > total.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Returns one score a label, in the order of {@link #labels}: above 0 speaks for it, below against it. */
    public double[] scores(List<Token> tokens, TextLanguage language) {
        return goals.scores(GoalFeatures.of(tokens, language));
    }

    /**
     * Returns one score a label as {@link #scores} does, raised by the label's share of the votes of the nearest examples.
     * Better than {@link #scores}, and slower.
     */
    public double[] scoresByExamples(List<Token> tokens, TextLanguage language) {
        Set<Integer> features = GoalFeatures.of(tokens, language);
        double[] scores = goals.scores(features);
        double[] shares = examples.shares(features);
        Arrays.setAll(scores, label -> scores[label] + shares[label]);
        return scores;
    }

    /**
     * Tells whether a text has at least one word that was learnt, as it is, by its stem or by its beginning. Without one the
     * scores rest on pieces of words alone, as in a foreign language, or on nothing at all.
     */
    public boolean knowsAWord(List<Token> tokens, TextLanguage language) {
        return goals.knowsAny(GoalFeatures.ofWords(tokens, language));
    }

    /**
     * Returns one score a finer goal within a goal, in the order of ids: above 0 speaks for it. Empty for a goal without
     * finer ones.
     */
    public Map<String, Double> finerScores(String goal, List<Token> tokens, TextLanguage language) {
        return finer.scores(goal, GoalFeatures.of(tokens, language));
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(FORMAT);
        out.writeUTF(version);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        languages.write(out);
        goals.write(out);
        examples.write(out);
        finer.write(out);
        out.flush();
    }

    /** Reads a model as written by {@link #write}; throws {@link IOException} if the stream holds anything else. */
    public static GoalModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("goal model: found format " + format + ", wanted " + FORMAT);
        }
        String version = in.readUTF();
        List<String> labels = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            labels.add(in.readUTF());
        }
        return new GoalModel(
                version,
                labels,
                LinearClassifier.read(in),
                LinearClassifier.read(in),
                NearestExamples.read(in),
                FinerGoals.read(in));
    }
}
