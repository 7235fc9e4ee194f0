package einklang.store;

import einklang.plan.PlanChange;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.survey.RandomIds;
import einklang.survey.StaleVersion;
import einklang.testing.SamplePlans;
import einklang.testing.SampleWorkshops;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Two workshops, w and x, whose plans are tried out. */
final class PlanScene {
    static final Instant NOW = Instant.parse("2026-11-22T00:30:00Z");

    private PlanScene() {}

    static PlanStore plans(Database database) {
        SqlWorkshopStore workshops = new SqlWorkshopStore(database, new RandomIds(new Random(1)));
        SampleWorkshops.addFacilitator(database, "ann");
        workshops.create(
                SampleWorkshops.workshop("w", "abcdefghjk", "kjhgfedcba", "ann"), SampleWorkshops.draft("w"), NOW);
        workshops.create(
                SampleWorkshops.workshop("x", "abcdefghjm", "mjhgfedcba", "ann"), SampleWorkshops.draft("x"), NOW);
        return new StoredPlans(database);
    }

    static long put(PlanStore plans, PlanItem... items) {
        return plans.apply("w", SamplePlans.puts(items), "ann", NOW);
    }

    static long remove(PlanStore plans, PlanItem item) {
        return plans.apply("w", List.of(new PlanEdit.Remove(item)), "ann", NOW);
    }

    /** Runs all jobs at the same time; true for each that was stored, false for each that came too late. */
    static List<Boolean> atOnce(List<Callable<Long>> jobs) throws Exception {
        CyclicBarrier together = new CyclicBarrier(jobs.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
        try {
            List<Callable<Long>> waiting = new ArrayList<>();
            for (Callable<Long> job : jobs) {
                waiting.add(() -> {
                    together.await();
                    return job.call();
                });
            }
            List<Boolean> stored = new ArrayList<>();
            for (Future<Long> done : threads.invokeAll(waiting)) {
                stored.add(isStored(done));
            }
            return stored;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isStored(Future<Long> done) throws Exception {
        try {
            return done.get() > 0;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StaleVersion) {
                return false;
            }
            throw failed;
        }
    }

    static PlanChange.Step step(@Nullable PlanItem before, @Nullable PlanItem after) {
        return new PlanChange.Step(Optional.ofNullable(before), Optional.ofNullable(after));
    }

    static int rows(Database database, String table, String workshop) {
        return database.read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE workshop_id = :workshop")
                        .bind("workshop", workshop)
                        .mapTo(Integer.class)
                        .one());
    }
}
