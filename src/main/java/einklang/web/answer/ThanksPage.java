package einklang.web.answer;

/**
 * The page of answer/thanks.jte.
 *
 * @param code that changes, withdraws and finds the answer
 * @param changed whether an answer was changed rather than given
 * @param minAnswers k, for what comes next
 */
public record ThanksPage(Shell shell, String code, boolean changed, int minAnswers) {}
