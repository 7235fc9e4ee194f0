/**
 * Reports as PDF: chapters are put into an XHTML document by {@link einklang.export.pdf.Tag}, printed by
 * {@link einklang.export.pdf.Press} with the style sheet export/report-pdf.css. Begin at {@code PdfReportWriter}.
 */
@org.jspecify.annotations.NullMarked
package einklang.export.pdf;
