package einklang.web.workshop;

import einklang.survey.WorkshopStore.Running;
import einklang.web.Visit;
import io.javalin.http.Context;

/** The live count: events say that it moved, and the page fetches the sentence. */
final class LiveController {
    private final WorkshopParts parts;
    private final Doors doors;

    LiveController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void stream(Context ctx) {
        Running running = doors.running(ctx);
        parts.live()
                .open(
                        ctx,
                        "round:" + running.round().id(),
                        LiveCount.of(running).shown());
    }

    void count(Context ctx) {
        Running running = doors.running(ctx);
        ctx.contentType("text/plain; charset=utf-8")
                .result(LiveCount.of(running).sentence(Visit.of(ctx).messages()));
    }
}
