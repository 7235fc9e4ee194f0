package einklang.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One open event stream. Writes only when the connection takes it without waiting. */
final class LiveStream implements WriteListener {
    private static final long NOTHING = Long.MIN_VALUE;
    private static final int MOST_MISSED_BEATS = 2;
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.US_ASCII);

    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private @Nullable ServletOutputStream output;
    private long waiting;
    private long sent = NOTHING;
    private int missedBeats;
    private boolean unflushed;

    LiveStream(long seq) {
        waiting = seq;
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    synchronized CompletableFuture<Void> start(HttpServletResponse response) {
        try {
            output = response.getOutputStream();
            output.setWriteListener(this);
        } catch (IOException gone) {
            end();
        }
        return ended;
    }

    /** Takes the number if it is news; an older one that still waits is replaced by it. */
    synchronized void offer(long seq) {
        if (seq > sent && seq > waiting) {
            waiting = seq;
            onWritePossible();
        }
    }

    /** Sends a comment that keeps proxies awake and shows whether somebody still reads. */
    synchronized void beat() {
        if (output == null || ended.isDone()) {
            return;
        }
        if (!output.isReady()) {
            missedBeats++;
            if (missedBeats >= MOST_MISSED_BEATS) {
                end();
            }
            return;
        }
        missedBeats = 0;
        write(HEARTBEAT);
    }

    @Override
    public synchronized void onWritePossible() {
        if (output == null || ended.isDone()) {
            return;
        }
        if (unflushed && output.isReady()) {
            flush();
        }
        if (!unflushed && waiting != NOTHING && output.isReady()) {
            sent = waiting;
            waiting = NOTHING;
            write(("event: changed\nid: " + sent + "\ndata: " + sent + "\n\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void write(byte[] bytes) {
        try {
            if (output != null) {
                output.write(bytes);
                unflushed = true;
                if (output.isReady()) {
                    flush();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    private void flush() {
        try {
            if (output != null) {
                unflushed = false;
                output.flush();
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    void end() {
        ended.complete(null);
    }
}
