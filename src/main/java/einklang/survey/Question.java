package einklang.survey;

import einklang.i18n.LocalText;

/**
 * One open question of a round.
 *
 * @param id random key
 * @param text in at least one language
 */
public record Question(String id, QuestionKind kind, LocalText text) {
    public Question {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("question " + id + ": has no text, wanted one language at least");
        }
    }
}
