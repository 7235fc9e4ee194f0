/**
 * What is asked, who answers, and what of it may be read. {@link einklang.survey.ResponseIntake} takes answers in;
 * {@link einklang.survey.AnswerSource} reads them raw and is given to {@link einklang.survey.Disclosure} alone, which
 * decides once a round what is released.
 */
@NullMarked
package einklang.survey;

import org.jspecify.annotations.NullMarked;
