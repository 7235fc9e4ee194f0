/**
 * From statements to findings: {@link einklang.analysis.Grouping} proposes piles, {@link einklang.analysis.Alignment} and
 * {@link einklang.analysis.Tensions} work on piles as people have edited them. Pure: no clock, files, logging or randomness.
 */
@NullMarked
package einklang.analysis;

import org.jspecify.annotations.NullMarked;
