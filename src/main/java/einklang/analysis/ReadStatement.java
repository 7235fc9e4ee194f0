package einklang.analysis;

import einklang.i18n.Language;
import einklang.text.TextLanguage;
import einklang.text.Token;
import java.util.List;

/** A statement as the engine reads it: its language and the aspects found, each with its words and scores. */
record ReadStatement(SourceStatement source, TextLanguage textLanguage, List<Part> parts) {
    ReadStatement {
        parts = List.copyOf(parts);
    }

    Language language() {
        return Language.of(textLanguage.code());
    }

    /** An aspect with its words and one score a label of the model; the scores are never changed. */
    record Part(Aspect aspect, List<Token> tokens, double[] scores) {
        Part {
            tokens = List.copyOf(tokens);
        }

        Part withScores(double[] other) {
            return new Part(aspect, tokens, other);
        }
    }
}
