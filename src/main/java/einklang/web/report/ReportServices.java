package einklang.web.report;

import einklang.board.BoardStore;
import einklang.catalogue.Catalogue;
import einklang.plan.PlanStore;
import einklang.report.ReportStore;
import einklang.survey.Disclosure;
import einklang.survey.WorkshopStore;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What the report needs.
 *
 * @param random mixes the sentences of every report anew
 */
public record ReportServices(
        WorkshopStore workshops,
        Disclosure disclosure,
        BoardStore boards,
        Catalogue catalogue,
        PlanStore plans,
        ReportStore reports,
        Clock clock,
        RandomGenerator random) {}
