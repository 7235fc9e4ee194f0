package einklang.web.report;

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
        add("summary", true);
        compared(page.report());
        add("goals", true);
        add("non_goals", !page.report().plan().nonGoals().isEmpty());
        add("trade_offs", !page.report().plan().tradeOffs().isEmpty());
        boolean measures = !page.report().plan().measures().isEmpty();
        add("measures", measures);
        add("matrix", measures && !page.report().plan().goals().isEmpty());
        add("indicators", !page.report().plan().indicators().isEmpty());
        add("findings", !page.report().findings().isEmpty());
        add("method", true);
        return List.copyOf(sections);
    }

    private void compared(Report report) {
        add("who", report.comparison().isPresent());
        add("comparison", report.comparison().isEmpty());
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
