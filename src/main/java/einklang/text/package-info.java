/**
 * Words of a statement and what a machine can tell from them: tokens, stems, language, similarity, goal scores. Start
 * reading at {@link einklang.text.GoalModel}. The only package that uses commons-text and Lucene's stemmers.
 */
@NullMarked
package einklang.text;

import org.jspecify.annotations.NullMarked;
