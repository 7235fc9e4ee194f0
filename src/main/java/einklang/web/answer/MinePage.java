package einklang.web.answer;

import einklang.survey.RoundState;

/**
 * The page of answer/mine.jte: asks for the code, or shows what can be done with a closed round's answer.
 *
 * @param state of the round now
 * @param code as typed
 * @param known whether an answer belongs to the code
 */
public record MinePage(Shell shell, RoundState state, String code, boolean known, String fault) {}
