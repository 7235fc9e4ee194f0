package einklang.web.imports;

import static einklang.web.Access.FACILITATOR;

import einklang.survey.incoming.TableReader;
import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Upload;
import einklang.web.plan.PlanServices;

/** The routes of goals, measures, indicators and readings that come in as a file. */
public final class PlanImportFeature implements Feature {
    private final PlanImportController imports;

    public PlanImportFeature(PlanServices services, TableReader tables) {
        imports = new PlanImportController(
                services, tables, new MemoryWaitingTables<>(services.clock(), WaitingPlan::characters));
    }

    @Override
    public void register(Routes routes) {
        routes.get("/workshops/{id}/plan-import", FACILITATOR, imports::show)
                .upload("/workshops/{id}/plan-import", FACILITATOR, Upload.Size.TABLE, imports::bring)
                .get("/workshops/{id}/plan-import/check", FACILITATOR, imports::check)
                .post("/workshops/{id}/plan-import/check", FACILITATOR, imports::choose)
                .post("/workshops/{id}/plan-import/take", FACILITATOR, imports::take)
                .post("/workshops/{id}/plan-import/away", FACILITATOR, imports::throwAway);
    }
}
