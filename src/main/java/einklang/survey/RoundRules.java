package einklang.survey;

/**
 * What a facilitator chooses for a round and respondents are told; frozen with the first answer.
 *
 * @param minAnswers k: nothing is shown below this number of answers; from the operator's minimum (never below 3) to 20
 * @param neutralReader the name of the neutral person who reads the sentences; blank unless readers says so
 * @param statementsPerQuestion fields per question, 1 to 5
 * @param leadersLink whether leaders get a link of their own
 * @param slips whether an answer needs a printed one-time code
 * @param clarity whether "How clear are our goals to you? 1-5" is asked
 */
public record RoundRules(
        int minAnswers,
        WordsChoice words,
        Readers readers,
        String neutralReader,
        int statementsPerQuestion,
        boolean leadersLink,
        boolean slips,
        boolean clarity) {
    /** No setting of an operator goes below this. */
    public static final int LOWEST_MIN_ANSWERS = 3;

    public static final int DEFAULT_MIN_ANSWERS = 5;
    public static final int HIGHEST_MIN_ANSWERS = 20;
    public static final int MOST_STATEMENTS = 5;

    public RoundRules {
        if (minAnswers < LOWEST_MIN_ANSWERS || minAnswers > HIGHEST_MIN_ANSWERS) {
            throw new IllegalArgumentException("minimum of answers: found " + minAnswers + ", wanted "
                    + LOWEST_MIN_ANSWERS + " to " + HIGHEST_MIN_ANSWERS);
        }
        if (statementsPerQuestion < 1 || statementsPerQuestion > MOST_STATEMENTS) {
            throw new IllegalArgumentException(
                    "statements per question: found " + statementsPerQuestion + ", wanted 1 to " + MOST_STATEMENTS);
        }
        if (words == WordsChoice.THEMES_ONLY && readers != Readers.NOBODY) {
            throw new IllegalArgumentException("themes only: found " + readers + " as readers, wanted nobody");
        }
        if (words != WordsChoice.THEMES_ONLY && readers == Readers.NOBODY) {
            throw new IllegalArgumentException("nobody reads: found " + words + " as words choice, wanted themes only");
        }
        if ((readers == Readers.NEUTRAL_PERSON) == neutralReader.isBlank()) {
            throw new IllegalArgumentException("neutral reader: wanted a name exactly if a neutral person reads");
        }
    }

    /** Returns the rules of a new round: open workshop, three fields, leaders' link, clarity asked. */
    public static RoundRules defaults(int minAnswers) {
        return new RoundRules(minAnswers, WordsChoice.OPEN, Readers.FACILITATOR, "", 3, true, false, true);
    }
}
