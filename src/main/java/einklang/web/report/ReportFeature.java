package einklang.web.report;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;

/** The routes of the report. */
public final class ReportFeature implements Feature {
    private final PrintController print;

    public ReportFeature(ReportServices services) {
        print = new PrintController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/workshops/{id}/report/print", FACILITATOR, print::show);
    }
}
