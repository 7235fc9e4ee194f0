package einklang.web;

import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** Tells watchdogs whether the server and its database are well. Says nothing else about either. */
public final class HealthFeature implements Feature {
    private final BooleanSupplier databaseAnswers;

    public HealthFeature(BooleanSupplier databaseAnswers) {
        this.databaseAnswers = databaseAnswers;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/health", Access.RESPONDENT, this::show);
    }

    private void show(Context ctx) {
        boolean well = databaseAnswers.getAsBoolean();
        ctx.status(well ? 200 : 503)
                .contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(well ? "well\n" : "the database does not answer\n");
    }
}
