package einklang.store;

import einklang.survey.Announcements;
import einklang.survey.Answers;
import einklang.survey.EditCode;
import einklang.survey.EditCodes;
import einklang.survey.RandomIds;
import einklang.survey.ResponseIntake;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Submission;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes answers in, each in one transaction that also looks whether the round still takes them. */
public final class SqlResponseIntake implements ResponseIntake {
    private static final Logger LOG = LoggerFactory.getLogger(SqlResponseIntake.class);

    private final Database database;
    private final EditCodes codes;
    private final RandomIds ids;
    private final Announcements announcements;
    private final int mostResponses;

    private record Receipt(Outcome outcome, int shownCount, boolean raised) {
        static Receipt without(Outcome outcome) {
            return new Receipt(outcome, 0, false);
        }
    }

    /** @param announcements told "round:" and the round's id when the live count moves */
    public SqlResponseIntake(Database database, EditCodes codes, RandomIds ids, Announcements announcements) {
        this(database, codes, ids, announcements, Round.MOST_RESPONSES);
    }

    /** @param mostResponses that a round takes; another number than {@link Round#MOST_RESPONSES} is for measuring */
    public SqlResponseIntake(
            Database database, EditCodes codes, RandomIds ids, Announcements announcements, int mostResponses) {
        this.database = database;
        this.codes = codes;
        this.ids = ids;
        this.announcements = announcements;
        this.mostResponses = mostResponses;
    }

    @Override
    public Outcome accept(Round round, Submission submission, EditCode code, Instant now) {
        ResponseWrites.Marks marks = marks(round, submission.key(), code);
        Optional<String> slip = slip(round, submission);
        Receipt receipt = written(handle -> {
            ResponseWrites writes = new ResponseWrites(handle, ids);
            ResponseWrites.Place place = writes.place(round.id(), marks);
            Outcome outcome = outcome(place, submission.source(), now);
            if (outcome == Outcome.ACCEPTED && round.rules().slips() && submission.source() == Source.LINK) {
                outcome = slip.map(hash -> writes.useSlip(round.id(), hash)).orElse(Outcome.UNKNOWN_SLIP);
            }
            if (outcome != Outcome.ACCEPTED) {
                return Receipt.without(outcome);
            }
            writes.insert(round.id(), submission, marks);
            int shown = Math.max(place.shownCount(), round.countShownFor(place.counted() + 1));
            writes.count(round.id(), shown);
            return new Receipt(outcome, shown, shown > place.shownCount());
        });
        if (receipt.raised()) {
            announcements.changed("round:" + round.id(), receipt.shownCount());
        }
        return receipt.outcome();
    }

    private ResponseWrites.Marks marks(Round round, String key, EditCode code) {
        String hash = codes.hash(round.id(), code);
        EditCode first = codes.codeFor(key);
        String firstHash = first.equals(code) ? hash : codes.hash(round.id(), first);
        return new ResponseWrites.Marks(key, hash, firstHash);
    }

    private Optional<String> slip(Round round, Submission submission) {
        return submission.slip().map(slip -> codes.hash(round.id(), slip));
    }

    private Outcome outcome(ResponseWrites.Place place, Source source, Instant now) {
        if (place.keyStored()) {
            return Outcome.REPEATED;
        }
        if (!takes(place, source, now)) {
            return Outcome.NOT_COLLECTING;
        }
        if (place.responses() >= mostResponses) {
            return Outcome.FULL;
        }
        return place.codeTaken() ? Outcome.CODE_TAKEN : Outcome.ACCEPTED;
    }

    /** What others typed in or brought may come after closing, as long as nobody has read anything. */
    static boolean takes(ResponseWrites.Place place, Source source, Instant now) {
        RoundState state = place.state().at(place.closesAt(), now);
        return state == RoundState.COLLECTING
                || (state == RoundState.CLOSED && !place.readable() && source != Source.LINK);
    }

    @Override
    public Optional<Answers> findOwn(String roundId, EditCode code) {
        String hash = codes.hash(roundId, code);
        return database.read(handle -> OwnAnswer.find(handle, roundId, hash));
    }

    @Override
    public Outcome change(Round round, EditCode code, Answers answers, Instant now) {
        String hash = codes.hash(round.id(), code);
        return rewritten(writes -> {
            Optional<ResponseWrites.Own> own = writes.findOwn(round.id(), hash);
            Outcome outcome = outcomeFor(writes, round, own, now);
            if (outcome == Outcome.ACCEPTED) {
                own.ifPresent(found -> writes.replace(found.id(), answers));
            }
            return outcome;
        });
    }

    private static Outcome outcomeFor(
            ResponseWrites writes, Round round, Optional<ResponseWrites.Own> own, Instant now) {
        if (own.isEmpty()) {
            return Outcome.UNKNOWN_CODE;
        }
        boolean takes = takes(writes.place(round.id()), own.get().source(), now);
        return takes ? Outcome.ACCEPTED : Outcome.NOT_COLLECTING;
    }

    @Override
    public Outcome withdraw(Round round, EditCode code, Instant now) {
        String hash = codes.hash(round.id(), code);
        return rewritten(writes -> {
            Optional<ResponseWrites.Own> own = writes.findOwn(round.id(), hash);
            Outcome outcome = outcomeFor(writes, round, own, now);
            if (outcome == Outcome.ACCEPTED) {
                own.ifPresent(found -> writes.delete(round.id(), found.id()));
            }
            return outcome;
        });
    }

    @Override
    public Outcome cut(String roundId, EditCode code) {
        String hash = codes.hash(roundId, code);
        return rewritten(writes -> {
            Optional<ResponseWrites.Own> own = writes.findOwn(roundId, hash);
            own.ifPresent(found -> writes.cut(found.id()));
            return own.isPresent() ? Outcome.ACCEPTED : Outcome.UNKNOWN_CODE;
        });
    }

    private Receipt written(Writing<Receipt> job) {
        try {
            return database.write(job);
        } catch (StoreBusyException busy) {
            return Receipt.without(Outcome.BUSY);
        }
    }

    /** Runs a job that removes words, then takes them out of the log as well; failing that, the daily clearing does. */
    private Outcome rewritten(Function<ResponseWrites, Outcome> job) {
        Receipt receipt = written(handle -> Receipt.without(job.apply(new ResponseWrites(handle, ids))));
        if (receipt.outcome() == Outcome.ACCEPTED) {
            try {
                database.checkpoint();
            } catch (StoreBusyException readersInTheWay) {
                LOG.info("The log of the database was in use; it is emptied with the next clearing");
            }
        }
        return receipt.outcome();
    }

    @Override
    public boolean isCodeOf(String roundId, String submissionKey, EditCode code) {
        String hash = codes.hash(roundId, code);
        int found = database.look(handle -> handle.createQuery(
                        "SELECT count(*) FROM response WHERE round_id = :round AND code_hash = :hash AND submission_key = :key")
                .bind("round", roundId)
                .bind("hash", hash)
                .bind("key", submissionKey)
                .mapTo(Integer.class)
                .one());
        return found == 1;
    }

    @Override
    public int count(String roundId) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM response WHERE round_id = :round")
                .bind("round", roundId)
                .mapTo(Integer.class)
                .one());
    }
}
