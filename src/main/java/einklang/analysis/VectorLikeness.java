package einklang.analysis;

import einklang.text.SentenceVectors;
import einklang.text.TextLanguage;
import einklang.text.VectorVotes;
import einklang.text.Vectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sentence vectors as one more likeness: they raise the scores of goals, and bring together what fits no goal. Only texts in
 * languages where they are worth something are ever handed to the vectors.
 */
public record VectorLikeness(SentenceVectors vectors, VectorVotes votes) {
    /** With more aspects than this in one question the engine goes by its own measures: vectors would take minutes. */
    static final int MOST_ASPECTS = 20_000;

    /**
     * Statements with raised scores.
     *
     * @param vectors one for each aspect in the order of the statements, empty where the language needs none
     */
    record Seen(List<ReadStatement> statements, List<Optional<float[]>> vectors) {}

    /** Returns the statements as the vectors see them too; empty if none needs vectors or they cannot be had now. */
    Optional<Seen> see(List<ReadStatement> read) {
        List<String> texts = new ArrayList<>();
        for (ReadStatement statement : read) {
            if (isOfHelp(statement.textLanguage())) {
                String text = statement.source().text();
                statement.parts().forEach(part -> texts.add(part.aspect().of(text)));
            }
        }
        return texts.isEmpty() || texts.size() > MOST_ASPECTS
                ? Optional.empty()
                : vectors.of(texts).map(found -> seen(read, found));
    }

    private Seen seen(List<ReadStatement> read, List<float[]> found) {
        List<ReadStatement> statements = new ArrayList<>();
        List<Optional<float[]>> vectorOf = new ArrayList<>();
        int next = 0;
        for (ReadStatement statement : read) {
            TextLanguage language = statement.textLanguage();
            List<ReadStatement.Part> parts = new ArrayList<>();
            for (ReadStatement.Part part : statement.parts()) {
                Optional<float[]> vector = isOfHelp(language) ? Optional.of(found.get(next++)) : Optional.empty();
                vectorOf.add(vector);
                parts.add(vector.map(one -> part.withScores(votes.raised(part.scores(), one, language)))
                        .orElse(part));
            }
            statements.add(new ReadStatement(statement.source(), language, parts));
        }
        return new Seen(statements, vectorOf);
    }

    private boolean isOfHelp(TextLanguage language) {
        return votes.weight(language) > 0;
    }

    /**
     * Brings together findings that fit no goal and say alike: each joins the first pile whose first text is like it.
     *
     * @param findings one for each aspect, in the order of the vectors
     */
    List<Finding> join(List<Finding> findings, Seen seen) {
        List<Integer> firsts = new ArrayList<>();
        Map<Integer, Integer> pileOf = new HashMap<>();
        List<Finding> joined = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.decision() == Decision.OWN && !pileOf.containsKey(finding.twin())) {
                int pile = firstLike(i, firsts, findings, seen);
                pileOf.put(finding.twin(), findings.get(pile).twin());
                if (pile == i) {
                    firsts.add(i);
                }
            }
            joined.add(finding.withTwin(pileOf.getOrDefault(finding.twin(), finding.twin())));
        }
        return joined;
    }

    private int firstLike(int one, List<Integer> firsts, List<Finding> findings, Seen seen) {
        TextLanguage language = findings.get(one).statement().textLanguage();
        Optional<float[]> vector = seen.vectors().get(one);
        for (int first : firsts) {
            Optional<float[]> other = seen.vectors().get(first);
            boolean same = findings.get(first).statement().textLanguage() == language;
            if (same && vector.isPresent() && other.isPresent() && isAlike(vector.get(), other.get(), language)) {
                return first;
            }
        }
        return one;
    }

    private boolean isAlike(float[] one, float[] other, TextLanguage language) {
        return Vectors.likeness(one, other) >= votes.joinFrom(language);
    }
}
