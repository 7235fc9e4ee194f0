/** Workshops, rounds, questions and answers, and what of them may be released. Pure. */
@NullMarked
package einklang.survey;

import org.jspecify.annotations.NullMarked;
