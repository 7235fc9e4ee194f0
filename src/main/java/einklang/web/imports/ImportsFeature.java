package einklang.web.imports;

import static einklang.web.Access.FACILITATOR;

import einklang.web.Feature;
import einklang.web.Routes;
import einklang.web.Upload;

/** The routes of what comes in as a file. */
public final class ImportsFeature implements Feature {
    private final StartController start;
    private final ColumnsController columns;
    private final CheckController check;

    public ImportsFeature(ImportServices services) {
        WaitingTables<WaitingAnswers> waiting = new MemoryWaitingTables<>(services.clock(), WaitingAnswers::characters);
        start = new StartController(services, waiting);
        columns = new ColumnsController(services, waiting);
        check = new CheckController(services, waiting);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/workshops/{id}/import", FACILITATOR, start::show)
                .upload("/workshops/{id}/import", FACILITATOR, Upload.Size.TABLE, start::bring)
                .post("/workshops/{id}/import/undo", FACILITATOR, start::undo)
                .get("/workshops/{id}/import/columns", FACILITATOR, columns::show)
                .post("/workshops/{id}/import/columns", FACILITATOR, columns::choose)
                .get("/workshops/{id}/import/check", FACILITATOR, check::show)
                .post("/workshops/{id}/import/take", FACILITATOR, check::take)
                .post("/workshops/{id}/import/away", FACILITATOR, check::throwAway);
    }
}
