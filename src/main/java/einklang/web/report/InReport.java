package einklang.web.report;

import einklang.board.Comparison;
import einklang.i18n.Language;
import einklang.report.Report;
import einklang.report.ReportSource;
import einklang.report.Reports;
import einklang.survey.ReleasedRound;
import einklang.survey.RoundState;
import einklang.web.InWorkshop;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** A facilitator at the report of a workshop that is the own one or a shared one; nobody else gets one of these. */
record InReport(ReportServices services, InWorkshop in) {
    /** Lets in who may run the workshop; whoever may not does not learn that it is there. */
    static InReport of(ReportServices services, Context ctx) {
        return new InReport(services, InWorkshop.of(services.workshops(), services.clock(), ctx));
    }

    /** Whether nobody answers any more; before that there is nothing to report. */
    boolean open() {
        return in.state() == RoundState.CLOSED || in.state() == RoundState.COMPARED;
    }

    String workshopId() {
        return in.workshop().id();
    }

    /** Puts the report together, of this moment, from what may be shown. */
    Report report(Language language) {
        Optional<ReleasedRound> released =
                in.state() == RoundState.COMPARED ? services.disclosure().release(in.round()) : Optional.empty();
        List<Comparison> comparisons = released.map(this::comparisons).orElse(List.of());
        ReportSource source = new ReportSource(
                in.workshop(),
                in.round(),
                released.map(ReleasedRound::plan),
                comparisons,
                services.plans().read(workshopId()),
                services.reports().branding(workshopId()),
                services.reports().texts(workshopId(), language),
                language,
                services.clock().instant());
        return Reports.build(source, services.random());
    }

    private List<Comparison> comparisons(ReleasedRound released) {
        return Comparison.ofAll(released, services.boards().ofRound(in.round().id()), services.catalogue());
    }
}
