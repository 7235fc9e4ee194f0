package einklang.web.report;

import einklang.report.Part;
import einklang.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The list of contents of a report: its sections in the order in which they stand. */
final class Contents {
    private final ReportDocument page;
    private final List<ReportDocument.Section> sections = new ArrayList<>();

    private Contents(ReportDocument page) {
        this.page = page;
    }

    static List<ReportDocument.Section> of(ReportDocument page) {
        return new Contents(page).all();
    }

    private List<ReportDocument.Section> all() {
        Report report = page.report();
        add("summary", report.has(Part.SUMMARY));
        compared(report);
        add("goals", report.shows(Part.GOALS));
        add("non_goals", !report.plan().nonGoals().isEmpty());
        add("trade_offs", !report.plan().tradeOffs().isEmpty());
        add("measures", report.has(Part.MEASURES));
        add("matrix", report.has(Part.MATRIX));
        add("indicators", report.has(Part.INDICATORS));
        add("findings", report.has(Part.FINDINGS));
        add("method", true);
        return List.copyOf(sections);
    }

    private void compared(Report report) {
        add("who", report.comparison().isPresent());
        add("comparison", report.comparison().isEmpty() && report.shows(Part.ANSWERS));
        report.comparison()
                .ifPresent(comparison -> comparison
                        .questions()
                        .forEach(question -> sections.add(new ReportDocument.Section(
                                question.id(), page.shown(question.text()), page.lang(question.text())))));
    }

    private void add(String id, boolean there) {
        if (there) {
            sections.add(new ReportDocument.Section(id, page.text("report.section." + id), null));
        }
    }
}
