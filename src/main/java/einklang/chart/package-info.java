/**
 * Typed data to SVG: each chart is a record that guards itself, draws itself in four appearances and gives the same
 * numbers as a table. All words come in as strings and all numbers with the function that writes them in the reader's
 * language; the package knows the JDK alone. Same data, same picture, byte by byte. Start reading at
 * {@link einklang.chart.Chart}.
 */
@NullMarked
package einklang.chart;

import org.jspecify.annotations.NullMarked;
