package einklang;

import einklang.store.Housekeeping;
import einklang.store.SqlAnswerSource;
import einklang.store.StoreBusyException;
import einklang.survey.Disclosure;
import einklang.web.Feature;
import einklang.web.RateLimit;
import einklang.web.answer.AnswerFeature;
import einklang.web.answer.Standings;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires what participants meet, and the daily keeping of what they were promised. */
final class AnswerRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRoom.class);

    private final Housekeeping housekeeping;
    private final Clock clock;
    private final AnswerFeature feature;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "einklang-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    AnswerRoom(Shared shared, RateLimit perAddress, Standings standings) {
        clock = shared.clock();
        housekeeping = new Housekeeping(shared.database(), shared.ids());
        // Own sentences are shown whole to their author, so no language has to be guessed here.
        Disclosure disclosure =
                new Disclosure(new SqlAnswerSource(shared.database(), shared.codes()), (text, form) -> form);
        feature = new AnswerFeature(new AnswerFeature.Parts(
                shared.workshops(),
                shared.intake(),
                disclosure,
                standings,
                shared.codes(),
                shared.ids(),
                perAddress,
                clock));
    }

    Feature feature() {
        return feature;
    }

    /** Keeps the promises about deletion now and from now on every day. */
    AnswerRoom keepPromises() {
        daily.scheduleWithFixedDelay(this::runOnce, 0, 1, TimeUnit.DAYS);
        return this;
    }

    /** A failure must not end the schedule; the next run does what is left. */
    private void runOnce() {
        try {
            housekeeping.run(clock.instant());
        } catch (StoreBusyException busy) {
            LOG.warn("Housekeeping found the database busy and goes on tomorrow");
        } catch (RuntimeException failed) {
            LOG.error("Housekeeping failed: {}", failed.getClass().getName());
        }
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }
}
