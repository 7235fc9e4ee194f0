package einklang.bench;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Concept;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.text.GoalGuesser;
import einklang.text.LiblinearGuesser;
import einklang.text.OpenNlpGuesser;
import einklang.text.OwnGuesser;
import einklang.text.SubwordGuesser;
import einklang.text.TextLanguage;
import einklang.text.Tokens;
import einklang.text.TrainingText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares models by cross-validation over the sentences of the catalogue (terms are always learnt), and, trained on all,
 * on the whole statements of the open corpus. Figure: how often the best label is one of the true ones.
 */
public final class ModelComparison {
    private static final int FOLDS = 3;
    private static final Path CORPUS = Path.of("src", "test", "resources", "eval");

    private final List<String> labels = new ArrayList<>();
    private final List<TrainingText> sentences = new ArrayList<>();
    private final List<TrainingText> terms = new ArrayList<>();

    private ModelComparison() {
        Catalogue catalogue = Catalogue.bundled();
        catalogue.concepts().forEach(concept -> labels.add(concept.id()));
        labels.add(Concept.NONE);
        for (Example example : Examples.load(Catalogue.bundledSource(), catalogue)) {
            boolean sentence = example.kind() == Example.Kind.SENTENCE;
            TextLanguage language = TextLanguage.find(example.language().code()).orElseThrow();
            (sentence ? sentences : terms)
                    .add(new TrainingText(language, example.labels(), example.text(), sentence ? 1 : 0.5));
        }
    }

    /** Arguments: names of models; none means all. */
    public static void main(String[] names) throws IOException {
        ModelComparison comparison = new ModelComparison();
        Map<String, GoalGuesser.Trainer> trainers = new LinkedHashMap<>();
        trainers.put("own-linear", OwnGuesser::linear);
        trainers.put("own-with-examples", OwnGuesser::withExamples);
        trainers.put("opennlp-maxent", OpenNlpGuesser::train);
        trainers.put("liblinear-logistic", LiblinearGuesser::train);
        trainers.put("liblinear+examples", LiblinearGuesser::withExamples);
        trainers.put("subword-vectors", SubwordGuesser::train);
        System.out.printf("%-20s %7s %7s %7s %9s%n", "model", "folds", "A", "D", "training");
        for (Map.Entry<String, GoalGuesser.Trainer> entry : trainers.entrySet()) {
            if (names.length == 0 || List.of(names).contains(entry.getKey())) {
                comparison.print(entry.getKey(), entry.getValue());
            }
        }
    }

    private void print(String name, GoalGuesser.Trainer trainer) throws IOException {
        double folds = crossValidated(trainer);
        long start = System.nanoTime();
        GoalGuesser whole = trainer.train(
                labels, Stream.concat(sentences.stream(), terms.stream()).toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-20s %7.3f %7.3f %7.3f %7.0f s%n",
                name,
                folds,
                right(whole, corpus("A")),
                right(whole, corpus("D")),
                seconds);
    }

    private double crossValidated(GoalGuesser.Trainer trainer) {
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<TrainingText> learnt = new ArrayList<>(
                    sentences(IntStream.range(0, sentences.size()).filter(i -> i % FOLDS != left)));
            learnt.addAll(terms);
            GoalGuesser guesser = trainer.train(labels, learnt);
            sum += right(guesser, sentences(IntStream.range(0, sentences.size()).filter(i -> i % FOLDS == left)));
        }
        return sum / FOLDS;
    }

    private List<TrainingText> sentences(IntStream indices) {
        return indices.mapToObj(sentences::get).toList();
    }

    private double right(GoalGuesser guesser, List<TrainingText> texts) {
        long right = texts.stream()
                .filter(text ->
                        text.labels().contains(labels.get(guesser.guess(Tokens.of(text.text()), text.language()))))
                .count();
        return right / (double) texts.size();
    }

    private static List<TrainingText> corpus(String set) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(set))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
                for (JsonNode respondent : json.required("respondents")) {
                    TextLanguage language = TextLanguage.find(
                                    respondent.required("language").asString())
                            .orElse(TextLanguage.DE);
                    for (JsonNode statement : respondent.required("statements")) {
                        List<String> codes = new ArrayList<>();
                        statement.required("code").forEach(code -> codes.add(code.asString()));
                        texts.add(new TrainingText(
                                language, codes, statement.required("text").asString(), 1));
                    }
                }
            }
        }
        return texts;
    }
}
