/** The fifth step: the report as a page, for printing and as files. Start reading at {@link einklang.web.report.ReportFeature}. */
@NullMarked
package einklang.web.report;

import org.jspecify.annotations.NullMarked;
