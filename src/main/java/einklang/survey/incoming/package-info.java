/**
 * Answers that were collected elsewhere and come in as a table. {@link einklang.survey.incoming.Screening} takes out what
 * would tell who answered, {@link einklang.survey.incoming.Guess} proposes what each column is, and
 * {@link einklang.survey.incoming.AnswerRows} makes answers of the lines.
 */
@NullMarked
package einklang.survey.incoming;

import org.jspecify.annotations.NullMarked;
