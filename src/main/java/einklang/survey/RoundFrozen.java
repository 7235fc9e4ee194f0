package einklang.survey;

/** Says that questions, languages, teams or privacy choices were to change after the first answer; nothing was changed. */
public final class RoundFrozen extends RuntimeException {
    public RoundFrozen(String roundId) {
        super("round " + roundId + ": has answers, wanted none to change what respondents were told");
    }
}
