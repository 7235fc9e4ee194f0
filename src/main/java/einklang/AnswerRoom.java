package einklang;

import einklang.store.Database;
import einklang.store.Housekeeping;
import einklang.store.SqlAnswerSource;
import einklang.store.StoreBusyException;
import einklang.survey.Disclosure;
import einklang.web.Feature;
import einklang.web.RateLimit;
import einklang.web.answer.AnswerFeature;
import einklang.web.answer.Published;
import einklang.web.answer.Standings;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires what participants meet, and the daily keeping of what they were promised. */
final class AnswerRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRoom.class);

    private static final int LOG_MINUTES = 5;

    private final Housekeeping housekeeping;
    private final Database database;
    private final Clock clock;
    private final AnswerFeature feature;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "einklang-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    AnswerRoom(Shared shared, RateLimit perAddress, Standings standings, Published published) {
        database = shared.database();
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
                published,
                shared.codes(),
                shared.ids(),
                perAddress,
                clock));
    }

    Feature feature() {
        return feature;
    }

    /**
     * Keeps the promises about deletion now and from now on every day. The write-ahead log, which holds recent answers in
     * the order of their coming, is emptied every few minutes.
     */
    void keepPromises() {
        Future<?> unusedDeleting = daily.scheduleWithFixedDelay(this::deleteWhatIsDue, 0, 1, TimeUnit.DAYS);
        Future<?> unusedForgetting =
                daily.scheduleWithFixedDelay(this::forgetTheOrder, LOG_MINUTES, LOG_MINUTES, TimeUnit.MINUTES);
    }

    private void forgetTheOrder() {
        try {
            database.checkpoint();
        } catch (RuntimeException busy) {
            LOG.warn(
                    "The write-ahead log could not be emptied now: {}",
                    busy.getClass().getName());
        }
    }

    /** A failure must not end the schedule; the next run does what is left. */
    private void deleteWhatIsDue() {
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
