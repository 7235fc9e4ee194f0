/**
 * What goes into files: immutable content, put together once from what the disclosure plan releases, independent of any
 * format.
 */
@NullMarked
package einklang.report;

import org.jspecify.annotations.NullMarked;
