package einklang.survey;

import java.util.List;

/** A respondent's own sentences in a compared round, for "where do I stand". Only {@link Disclosure} makes one. */
public final class OwnStanding {
    private final List<Sentence> sentences;

    /** One own sentence, always in full: it is shown to its author. */
    public record Sentence(String statementId, String questionId, String text) {}

    OwnStanding(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    public List<Sentence> sentences() {
        return sentences;
    }
}
