package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import einklang.text.NearDuplicates;
import einklang.text.TextLanguage;
import einklang.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Groups statements by the goals of the catalogue. Reads each statement, lets statements that are written almost alike share
 * their scores, decides each aspect, and builds the piles. Immutable and safe for use by many threads.
 */
public final class CatalogueGrouping implements Grouping {
    private static final String ENGINE = "catalogue-1/";
    private static final int FEWEST_LETTERS = 3;
    private static final int VERSION_SHOWN = 12;

    private final Catalogue catalogue;
    private final GoalModel model;
    private final Labels labels;
    private final FinerTelling finerTelling;
    private final Function<List<List<Token>>, int[]> twinFinder;
    private final Set<EnginePart> without;
    private final Supplier<Optional<VectorLikeness>> likeness;

    public CatalogueGrouping(Catalogue catalogue, GoalModel model) {
        this(catalogue, model, Set.of());
    }

    /** @param likeness asked anew for each proposal; empty where sentence vectors are off or not ready */
    public CatalogueGrouping(Catalogue catalogue, GoalModel model, Supplier<Optional<VectorLikeness>> likeness) {
        this(catalogue, model, Set.of(), likeness);
    }

    /** For the ablation: leaves out parts of the engine. */
    public CatalogueGrouping(Catalogue catalogue, GoalModel model, Set<EnginePart> without) {
        this(catalogue, model, without, Optional::empty);
    }

    /** For the ablation of an engine with sentence vectors. */
    public CatalogueGrouping(
            Catalogue catalogue,
            GoalModel model,
            Set<EnginePart> without,
            Supplier<Optional<VectorLikeness>> likeness) {
        this(
                catalogue,
                model,
                without.contains(EnginePart.NEAR_DUPLICATES)
                        ? texts -> IntStream.range(0, texts.size()).toArray()
                        : texts -> new NearDuplicates().groups(texts),
                without,
                likeness);
    }

    /** For the ablation: the last argument gives each text the index of its first twin. */
    CatalogueGrouping(Catalogue catalogue, GoalModel model, Function<List<List<Token>>, int[]> twinFinder) {
        this(catalogue, model, twinFinder, Set.of(), Optional::empty);
    }

    private CatalogueGrouping(
            Catalogue catalogue,
            GoalModel model,
            Function<List<List<Token>>, int[]> twinFinder,
            Set<EnginePart> without,
            Supplier<Optional<VectorLikeness>> likeness) {
        this.without = Set.copyOf(without);
        this.likeness = likeness;
        this.twinFinder = twinFinder;
        this.catalogue = catalogue;
        this.model = model;
        this.labels = new Labels(model.labels());
        this.finerTelling = new FinerTelling(model, labels);
        for (String label : model.labels()) {
            if (!label.equals(ConceptScore.NONE)) {
                catalogue.get(label);
            }
        }
    }

    @Override
    public Proposal propose(List<SourceStatement> statements, int slider) {
        Thresholds thresholds = Thresholds.forSlider(without.contains(EnginePart.OWN_PILES) ? -1 : slider);
        List<ReadStatement> read = read(sorted(statements), thresholds);
        Piling piling = new Piling(catalogue, labels, thresholds);
        Optional<VectorLikeness> vectors = likeness.get();
        Optional<VectorLikeness.Seen> seen = vectors.flatMap(one -> one.see(read));
        if (vectors.isEmpty() || seen.isEmpty()) {
            return piling.proposal(engine(), slider, read, decide(read, thresholds));
        }
        List<ReadStatement> raised = seen.get().statements();
        List<Finding> findings = vectors.get().join(decide(raised, thresholds), seen.get());
        String engine = Proposal.withVectors(engine(), vectors.get().vectors().model());
        return piling.proposal(engine, slider, raised, findings);
    }

    /** Returns the language that a text is written in, that of the form where the text does not tell. */
    public Language languageOf(String text, Language form) {
        return Language.of(model.language(text, TextLanguage.find(form.code())).code());
    }

    private String engine() {
        return ENGINE
                + model.version()
                        .substring(0, Math.min(VERSION_SHOWN, model.version().length()));
    }

    private static List<SourceStatement> sorted(List<SourceStatement> statements) {
        Set<String> ids = new HashSet<>();
        for (SourceStatement statement : statements) {
            if (!ids.add(statement.id())) {
                throw new IllegalArgumentException(
                        "statement id: found '" + statement.id() + "' twice, wanted each once");
            }
        }
        return statements.stream()
                .sorted(Comparator.comparing(SourceStatement::id))
                .toList();
    }

    private List<ReadStatement> read(List<SourceStatement> statements, Thresholds thresholds) {
        StatementReader reader = new StatementReader(model, thresholds, without);
        return statements.stream().map(reader::read).toList();
    }

    private List<Finding> decide(List<ReadStatement> read, Thresholds thresholds) {
        List<ReadStatement> owners = new ArrayList<>();
        List<ReadStatement.Part> parts = new ArrayList<>();
        for (ReadStatement statement : read) {
            for (ReadStatement.Part part : statement.parts()) {
                owners.add(statement);
                parts.add(part);
            }
        }
        int[] twins = twins(parts);
        List<double[]> shared = shared(parts, twins);
        DecidingWords words = new DecidingWords(model);
        int[] goals = labels.bestGoals(shared, thresholds.lonelyLead());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            findings.add(finding(owners.get(i), parts.get(i), shared.get(i), goals[i], twins[i], words, thresholds));
        }
        return findings;
    }

    private int[] twins(List<ReadStatement.Part> parts) {
        List<List<Token>> texts = parts.stream().map(ReadStatement.Part::tokens).toList();
        return twinFinder.apply(texts);
    }

    /** The mean scores of each group of twins, added up in the order of ids, so that twins are decided alike. */
    private static List<double[]> shared(List<ReadStatement.Part> parts, int[] twins) {
        Map<Integer, double[]> sums = new HashMap<>();
        int[] sizes = new int[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            double[] scores = parts.get(i).scores();
            double[] sum = sums.computeIfAbsent(twins[i], twin -> new double[scores.length]);
            Arrays.setAll(sum, label -> sum[label] + scores[label]);
            sizes[twins[i]]++;
        }
        sums.forEach((twin, sum) -> Arrays.setAll(sum, label -> sum[label] / sizes[twin]));
        return Arrays.stream(twins).mapToObj(sums::get).toList();
    }

    /** What has no word that was learnt is a pile of its own rather than "no goal": it may well be one, in another language. */
    private Decision decision(
            ReadStatement.Part part, TextLanguage language, double[] scores, double best, Thresholds thresholds) {
        if (best < thresholds.strange() && !model.knowsAWord(part.tokens(), language)) {
            return isWritten(part) ? Decision.OWN : Decision.NO_GOAL;
        }
        if (labels.isNoGoal(scores, thresholds.noGoalLead())) {
            return Decision.NO_GOAL;
        }
        return best < thresholds.ownPile() ? Decision.OWN : Decision.CATALOGUE;
    }

    /** Figures and one letter held down are no words of any language. */
    private static boolean isWritten(ReadStatement.Part part) {
        return part.tokens().stream()
                        .flatMapToInt(token -> token.folded().codePoints())
                        .filter(Character::isLetter)
                        .distinct()
                        .count()
                >= FEWEST_LETTERS;
    }

    private Finding finding(
            ReadStatement statement,
            ReadStatement.Part part,
            double[] scores,
            int best,
            int twin,
            DecidingWords words,
            Thresholds thresholds) {
        Decision decision = decision(part, statement.textLanguage(), scores, scores[best], thresholds);
        List<String> deciding = decision == Decision.CATALOGUE
                ? words.of(statement.source().text(), part.tokens(), statement.textLanguage(), best)
                : List.of();
        List<String> finer = decision == Decision.NO_GOAL
                ? List.of()
                : finerTelling.of(part.tokens(), statement.textLanguage(), scores, best);
        return new Finding(statement, part.withScores(scores), decision, best, finer, twin, deciding);
    }
}
