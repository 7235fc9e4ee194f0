/**
 * Answering by a shared link: the form, the thanks, the own answer by its code, the information page, and paper cards
 * typed in by a facilitator. Start reading at {@link einklang.web.answer.AnswerFeature}.
 */
@NullMarked
package einklang.web.answer;

import org.jspecify.annotations.NullMarked;
