package einklang.survey;

import java.util.List;
import java.util.Map;

/** What of a compared round may be shown. Only {@link Disclosure} makes one. */
public final class ReleasedRound {
    private final Round round;
    private final DisclosurePlan plan;
    private final List<ReleasedStatement> statements;
    private final List<Material> materials;
    private final Map<Integer, Integer> clarity;

    ReleasedRound(
            Round round,
            DisclosurePlan plan,
            List<ReleasedStatement> statements,
            List<Material> materials,
            Map<Integer, Integer> clarity) {
        this.round = round;
        this.plan = plan;
        this.statements = List.copyOf(statements);
        this.materials = List.copyOf(materials);
        this.clarity = Map.copyOf(clarity);
    }

    public Round round() {
        return round;
    }

    public DisclosurePlan plan() {
        return plan;
    }

    /** Returns the statements that answer a question, in the order of their random ids. */
    public List<ReleasedStatement> statements(String questionId) {
        return statements.stream()
                .filter(statement -> statement.questionId().equals(questionId))
                .toList();
    }

    /** Returns the material of a question; throws {@link IllegalArgumentException} for a question not asked. */
    public Material material(String questionId) {
        return materials.stream()
                .filter(material -> material.questionId().equals(questionId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("question " + questionId + ": not asked in this round"));
    }

    /** Whether sentences of this question may be shown word for word at all. */
    public boolean wordsShown(Question question) {
        return DisclosureRules.wordsShown(round.rules(), question.kind(), plan.people());
    }

    /** Returns how many people tapped 1 to 5 for "How clear are our goals to you?"; empty if fewer than k did. */
    public Map<Integer, Integer> clarity() {
        return clarity;
    }
}
