package einklang.web.report;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Upload;

/** The routes of the report. */
public final class ReportFeature implements Feature {
    private final StepController step;
    private final NamesController names;
    private final TranslationsController translations;
    private final PrintController print;
    private final LogoController logos;

    public ReportFeature(ReportServices services) {
        step = new StepController(services);
        names = new NamesController(services, step);
        translations = new TranslationsController(services);
        print = new PrintController(services);
        logos = new LogoController(services);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/workshops/{id}/report", FACILITATOR, step::show)
                .post("/workshops/{id}/report/summary", FACILITATOR, step::edit)
                .upload("/workshops/{id}/report/names", FACILITATOR, Upload.Size.LOGOS, names::store)
                .get("/workshops/{id}/report/translations", FACILITATOR, translations::show)
                .post("/workshops/{id}/report/translations", FACILITATOR, translations::store)
                .get("/workshops/{id}/report/print", FACILITATOR, print::show)
                .get("/workshops/{id}/report/logo/{side}", FACILITATOR, logos::show);
    }
}
