/**
 * Handing a report over: for whom, with which parts, under which names, in which format. Start reading at
 * {@link einklang.web.export.ExportFeature}.
 */
@NullMarked
package einklang.web.export;

import org.jspecify.annotations.NullMarked;
