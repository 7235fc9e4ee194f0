package einklang.store;

import einklang.survey.CodeTaken;
import einklang.survey.Milestones;
import einklang.survey.Promises;
import einklang.survey.RandomIds;
import einklang.survey.Round;
import einklang.survey.RoundFrozen;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import einklang.survey.TryAgain;
import einklang.survey.Workshop;
import einklang.survey.WorkshopCode;
import einklang.survey.WorkshopStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Workshops and rounds in the database. */
public final class SqlWorkshopStore implements WorkshopStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqlWorkshopStore.class);

    private final Database database;
    private final RandomIds ids;
    private final KnownWorkshops byCode = new KnownWorkshops("code");
    private final KnownWorkshops byLeaderCode = new KnownWorkshops("leader_code");

    /** @param ids makes the keys of deletion records */
    public SqlWorkshopStore(Database database, RandomIds ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public void create(Workshop workshop, Round round, Instant now) {
        change(handle -> {
            if (!WorkshopRows.insert(handle, workshop, now.toEpochMilli())) {
                throw new CodeTaken(workshop.id());
            }
            RoundRows.insert(handle, round);
        });
    }

    private void change(Change job) {
        try {
            database.change(job);
        } catch (StoreBusyException busy) {
            throw new TryAgain(busy);
        }
    }

    @Override
    public Optional<Workshop> find(String workshopId) {
        return database.read(handle -> WorkshopRows.find(handle, workshopId));
    }

    @Override
    public Optional<Workshop> findByCode(String code) {
        return byCode(code, WorkshopRows::findByCode);
    }

    @Override
    public Optional<Workshop> findByLeaderCode(String code) {
        return byCode(code, WorkshopRows::findByLeaderCode);
    }

    @Override
    public Optional<Current> findCurrentByCode(String code) {
        return WorkshopCode.read(code).flatMap(key -> database.look(handle -> byCode.find(handle, key.value())));
    }

    @Override
    public Optional<Current> findCurrentByLeaderCode(String code) {
        return WorkshopCode.read(code).flatMap(key -> database.look(handle -> byLeaderCode.find(handle, key.value())));
    }

    private <T> Optional<T> byCode(String typed, BiFunction<Handle, String, Optional<T>> look) {
        return WorkshopCode.read(typed).flatMap(code -> database.read(handle -> look.apply(handle, code.value())));
    }

    @Override
    public List<Summary> visibleTo(String facilitatorId, Instant now) {
        return database.read(handle -> WorkshopAccess.visibleTo(handle, facilitatorId, now));
    }

    @Override
    public Map<String, Milestones> milestones(Collection<String> workshopIds) {
        return database.read(handle -> MilestoneRows.of(handle, workshopIds));
    }

    @Override
    public Optional<Running> findRunning(String workshopId, String facilitatorId) {
        return database.read(handle -> WorkshopAccess.mayRun(handle, workshopId, facilitatorId)
                ? WorkshopRows.find(handle, workshopId).map(found -> running(handle, found, facilitatorId))
                : Optional.empty());
    }

    private static Running running(Handle handle, Workshop workshop, String facilitatorId) {
        Round round = RoundRows.newest(handle, workshop.id());
        return new Running(
                workshop,
                round,
                workshop.ownerId().equals(facilitatorId),
                WorkshopAccess.findTrial(handle, workshop.id()),
                RoundRows.responses(handle, round.id()),
                RoundRows.imported(handle, round.id()),
                RoundRows.slips(handle, round.id()));
    }

    @Override
    public boolean mayRun(String workshopId, String facilitatorId) {
        return database.read(handle -> WorkshopAccess.mayRun(handle, workshopId, facilitatorId));
    }

    @Override
    public Round currentRound(String workshopId) {
        return database.read(handle -> RoundRows.newest(handle, workshopId));
    }

    @Override
    public Optional<Round> findRound(String workshopId, int number) {
        return database.read(handle -> RoundRows.findNumber(handle, workshopId, number));
    }

    @Override
    public void update(Workshop workshop, Round round) {
        change(handle -> {
            Round stored = RoundMoves.unchanged(handle, round);
            Workshop before = WorkshopRows.find(handle, workshop.id())
                    .orElseThrow(() -> new StaleVersion("workshop " + workshop.id() + " (gone)", 0, 0));
            boolean kept = Promises.of(workshop, round).keep(Promises.of(before, stored));
            if (!kept && RoundRows.responses(handle, round.id()) > 0) {
                throw new RoundFrozen(round.id());
            }
            if (!WorkshopRows.update(handle, workshop) || !RoundRows.update(handle, round)) {
                throw new StaleVersion("workshop " + workshop.id(), before.version(), workshop.version());
            }
        });
    }

    @Override
    public Round move(Round round, RoundState to, Instant now) {
        return database.write(handle -> RoundMoves.move(handle, round, to, now));
    }

    @Override
    public void raiseShownCount(String roundId, int count) {
        database.change(handle -> handle.createUpdate(
                        "UPDATE round SET shown_count = :count WHERE id = :round AND shown_count < :count")
                .bind("count", count)
                .bind("round", roundId)
                .execute());
    }

    @Override
    public void replaceSlips(Round round, Set<String> codeHashes) {
        database.change(handle -> {
            if (RoundMoves.unchanged(handle, round).storedState() != RoundState.DRAFT) {
                throw new IllegalStateException("round " + round.id() + ": wanted a draft to make new slips");
            }
            Slips.replace(handle, round.id(), codeHashes);
        });
    }

    @Override
    public void discardAnswers(Round round, Instant now) {
        String recordId = ids.next();
        database.change(handle -> {
            if (RoundMoves.unchanged(handle, round).readable()) {
                throw new IllegalStateException("round " + round.id() + ": content was readable");
            }
            Deletions.discardAnswers(handle, round.id(), recordId, now);
        });
        forget();
    }

    @Override
    public void delete(String workshopId, Instant now) {
        String recordId = ids.next();
        database.change(handle -> Deletions.deleteWorkshop(handle, workshopId, recordId, now));
        forget();
    }

    /** What was deleted is gone either way; a busy log is emptied by the next deletion or at the end of the process. */
    private void forget() {
        try {
            database.checkpoint();
        } catch (StoreBusyException busy) {
            LOG.warn("The write-ahead log could not be emptied after a deletion", busy);
        }
    }

    @Override
    public void share(String workshopId, String facilitatorId) {
        database.change(handle -> WorkshopAccess.share(handle, workshopId, facilitatorId));
    }

    @Override
    public void unshare(String workshopId, String facilitatorId) {
        database.change(handle -> WorkshopAccess.unshare(handle, workshopId, facilitatorId));
    }

    @Override
    public List<String> sharedWith(String workshopId) {
        return database.read(handle -> WorkshopAccess.sharedWith(handle, workshopId));
    }

    @Override
    public void handOver(String workshopId, String facilitatorId) {
        database.change(handle -> WorkshopAccess.handOver(handle, workshopId, facilitatorId));
    }
}
