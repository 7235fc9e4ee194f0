/**
 * Bringing in what was collected elsewhere. Start reading at {@link einklang.web.imports.ImportsFeature}. Between upload and
 * confirmation a table lives in {@link einklang.web.imports.WaitingTables}, without what would tell who answered.
 */
@NullMarked
package einklang.web.imports;

import org.jspecify.annotations.NullMarked;
