package base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jdbi.v3.core.Jdbi;

/** Group commit: one writer thread, up to 256 inserts in one transaction, callers wait for the commit. */
final class Batcher {
    record Job(String text, CompletableFuture<Void> done) {}

    private static final String INSERT = "INSERT INTO goal(author, text, created_at) VALUES (?, ?, ?)";

    private final LinkedBlockingQueue<Job> queue = new LinkedBlockingQueue<>(10_000);
    private final Jdbi jdbi;

    Batcher(Jdbi jdbi) {
        this.jdbi = jdbi;
        Thread thread = new Thread(this::run, "writer");
        thread.setDaemon(true);
        thread.start();
    }

    Future<Void> submit(String text) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (!queue.offer(new Job(text, done))) {
            done.completeExceptionally(new IllegalStateException("busy"));
        }
        return done;
    }

    private void run() {
        List<Job> jobs = new ArrayList<>();
        try {
            while (true) {
                jobs.clear();
                jobs.add(queue.take());
                queue.drainTo(jobs, 255);
                commit(jobs);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Job> jobs) {
        try {
            jdbi.useTransaction(handle -> {
                var batch = handle.prepareBatch(INSERT);
                jobs.forEach(job -> batch.add("anon", job.text(), System.currentTimeMillis()));
                batch.execute();
            });
            jobs.forEach(job -> job.done().complete(null));
        } catch (RuntimeException e) {
            jobs.forEach(job -> job.done().completeExceptionally(e));
        }
    }
}
