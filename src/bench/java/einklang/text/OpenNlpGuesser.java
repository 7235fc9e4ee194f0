package einklang.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Maximum entropy of OpenNLP's document categorizer over stems, five-letter beginnings and pairs of neighbours. */
public final class OpenNlpGuesser implements GoalGuesser {
    private static final int ROUNDS = 100;

    private final List<String> labels;
    private final DocumentCategorizerME categorizer;

    private OpenNlpGuesser(List<String> labels, List<TrainingText> texts) {
        this.labels = labels;
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.THREADS_PARAM, 2);
        parameters.put("PrintMessages", false);
        Stream<DocumentSample> samples = texts.stream()
                .map(text -> new DocumentSample(text.labels().get(0), words(Tokens.of(text.text()), text.language())));
        try {
            FeatureGenerator[] generators = {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)};
            categorizer = new DocumentCategorizerME(DocumentCategorizerME.train(
                    "x",
                    ObjectStreamUtils.createObjectStream(samples.toList()),
                    parameters,
                    new DoccatFactory(generators)));
        } catch (InvalidFormatException wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static GoalGuesser train(List<String> labels, List<TrainingText> texts) {
        return new OpenNlpGuesser(labels, texts);
    }

    @Override
    public int guess(List<Token> tokens, TextLanguage language) {
        return labels.indexOf(categorizer.getBestCategory(categorizer.categorize(words(tokens, language))));
    }

    private static String[] words(List<Token> tokens, TextLanguage language) {
        Stream<String> stems = tokens.stream().map(token -> Stems.of(token.folded(), language));
        Stream<String> heads = tokens.stream()
                .map(Token::folded)
                .filter(word -> word.length() > 5)
                .map(word -> word.substring(0, 5) + "-");
        String[] words = Stream.concat(stems, heads).toArray(String[]::new);
        return words.length == 0 ? new String[] {"-"} : words;
    }
}
