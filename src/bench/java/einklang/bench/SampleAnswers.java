package einklang.bench;

import einklang.analysis.SourceStatement;
import einklang.catalogue.Catalogue;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes up as many answers as wanted from the sentences of the catalogue, always the same for one number: half of them as
 * they are, a quarter two sentences of one language in one, a quarter with two letters swapped. Three answers a person.
 */
final class SampleAnswers {
    private static final int SEED = 20261122;
    private static final int A_PERSON = 3;

    private final List<Example> sentences = new ArrayList<>();
    private final Random random = new Random(SEED);

    private SampleAnswers() {
        for (Example example : Examples.load(Catalogue.bundledSource(), Catalogue.bundled())) {
            if (example.kind() == Example.Kind.SENTENCE) {
                sentences.add(example);
            }
        }
    }

    static List<SourceStatement> of(int number) {
        SampleAnswers sample = new SampleAnswers();
        List<SourceStatement> answers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Example example = sample.any();
            answers.add(new SourceStatement(
                    "s" + i,
                    "1",
                    "p" + i / A_PERSON,
                    i % 10 == 0,
                    Optional.of(example.language()),
                    sample.written(example)));
        }
        return answers;
    }

    private Example any() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private String written(Example example) {
        return switch (random.nextInt(4)) {
            case 0 -> example.text() + ", " + other(example.language());
            case 1 -> mistyped(example.text());
            default -> example.text();
        };
    }

    private String other(Language language) {
        Example other = any();
        while (other.language() != language) {
            other = any();
        }
        return other.text();
    }

    private String mistyped(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
