package einklang.survey;

/**
 * One statement as sent.
 *
 * @param position of its field, from 1
 * @param senseOnly true if its author wants it shown only by its sense, as a theme
 */
public record NewStatement(String questionId, int position, StatementText text, boolean senseOnly) {
    public NewStatement {
        if (position < 1 || position > RoundRules.MOST_STATEMENTS) {
            throw new IllegalArgumentException("statement position: found " + position + ", wanted 1 to 5");
        }
    }
}
