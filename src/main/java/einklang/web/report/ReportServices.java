package einklang.web.report;

import einklang.board.BoardStore;
import einklang.catalogue.Catalogue;
import einklang.plan.PlanStore;
import einklang.report.ReportStore;
import einklang.report.ReportWriter;
import einklang.survey.Disclosure;
import einklang.survey.WorkshopStore;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the report needs.
 *
 * @param writers one for each kind of file besides HTML
 * @param random mixes the sentences of every report anew
 */
public record ReportServices(
        WorkshopStore workshops,
        Disclosure disclosure,
        BoardStore boards,
        Catalogue catalogue,
        PlanStore plans,
        ReportStore reports,
        List<ReportWriter> writers,
        Clock clock,
        RandomGenerator random) {
    public ReportServices {
        writers = List.copyOf(writers);
    }
}
