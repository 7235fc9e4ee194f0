package einklang.web;

import einklang.survey.Announcements;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The open event streams of all pages. Writes never block: a page that does not read keeps at most one event waiting,
 * and after two heartbeats its stream is cut; browsers connect again by themselves.
 */
public final class LiveStreams implements Announcements, AutoCloseable {
    private static final int MOST_STREAMS = 5_000;
    private static final long HEARTBEAT_SECONDS = 15;

    private final Map<String, Set<LiveStream>> byTopic = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(LiveStreams::thread);
    private volatile boolean closed;

    public LiveStreams() {
        Future<?> unused =
                heart.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Answers with an event stream; call as the last thing of a handler. Each event is called "changed" and holds the
     * sequence number as id and as data; the first one comes at once, so that a page that was away catches up.
     *
     * @param seq the topic's number now
     */
    public void open(Context ctx, String topic, long seq) {
        if (closed || byTopic.values().stream().mapToInt(Set::size).sum() >= MOST_STREAMS) {
            throw new Refused(Problem.BUSY);
        }
        ctx.header("Content-Type", "text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
        ctx.disableCompression();
        if (ctx.req().getMethod().equals("HEAD")) {
            return; // The client takes the connection for free: a stream would hold it for ever.
        }
        LiveStream stream = new LiveStream(seq);
        Set<LiveStream> listeners = byTopic.computeIfAbsent(topic, unused -> ConcurrentHashMap.newKeySet());
        listeners.add(stream);
        Future<?> unusedEnd = stream.ended().whenComplete((none, failure) -> forget(topic, stream));
        ctx.future(() -> stream.start(ctx.res()));
        if (closed) {
            stream.end();
        }
    }

    @Override
    public void changed(String topic, long seq) {
        byTopic.getOrDefault(topic, Set.of()).forEach(stream -> stream.offer(seq));
    }

    /** Returns how many streams of the topic are open. */
    public int listeners(String topic) {
        return byTopic.getOrDefault(topic, Set.of()).size();
    }

    void beat() {
        byTopic.values().forEach(streams -> streams.forEach(LiveStream::beat));
    }

    private void forget(String topic, LiveStream stream) {
        byTopic.computeIfPresent(topic, (unused, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    @Override
    public void close() {
        // Browsers come back as soon as their stream ends; one that got in again would hold up the end of the server.
        closed = true;
        heart.shutdownNow();
        byTopic.values().forEach(streams -> streams.forEach(LiveStream::end));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "live-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
