package einklang.store;

import einklang.board.BoardEvent;
import einklang.board.BoardRecord;
import einklang.board.BoardStore;
import einklang.board.RecordedEvent;
import einklang.survey.DisclosurePlan;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Boards, their proposals and events in the database. */
public final class StoredBoards implements BoardStore {
    private final Database database;
    private final Supplier<String> keys;

    /** @param keys makes the keys of log rows */
    public StoredBoards(Database database, Supplier<String> keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public void open(
            Round round, DisclosurePlan plan, int statements, List<NewBoard> boards, String actor, Instant now) {
        if (round.stateAt(now) != RoundState.CLOSED) {
            throw new IllegalStateException(
                    "round " + round.id() + ": found " + round.stateAt(now) + ", wanted CLOSED");
        }
        database.change(handle -> {
            requireSameAnswers(handle, round, plan, statements);
            makeReadable(handle, round, plan, now);
            RoundMoves.forgetWhichWereImported(handle, round.id());
            for (NewBoard board : boards) {
                insert(handle, round, board, now);
                BoardRows.insertEvent(handle, board.id(), new RecordedEvent(1, actor, now, board.layout()));
            }
        });
    }

    /** An answer that was accepted just before closing may have come to rest after the plan was made. */
    private static void requireSameAnswers(Handle handle, Round round, DisclosurePlan plan, int statements) {
        int people = count(handle, "SELECT count(*) FROM response WHERE round_id = :round", round);
        int stored = count(handle, """
                SELECT count(*) FROM statement s
                JOIN response r ON r.id = s.response_id
                WHERE r.round_id = :round""", round);
        if (people != plan.people() || stored != statements) {
            throw new StaleVersion("answers of round " + round.id(), stored, statements);
        }
    }

    private static int count(Handle handle, String sql, Round round) {
        return handle.createQuery(sql)
                .bind("round", round.id())
                .mapTo(Integer.class)
                .one();
    }

    private static void makeReadable(Handle handle, Round round, DisclosurePlan plan, Instant now) {
        int changed = handle.createUpdate("""
                        UPDATE round SET state = 'COMPARED', readable = TRUE, disclosure_plan = :plan,
                          closed_at = COALESCE(closed_at, :closed), version = version + 1
                        WHERE id = :round AND version = :version AND readable = FALSE""")
                .bind("plan", DisclosurePlans.write(plan))
                .bind("closed", round.closesAt().orElse(now).toEpochMilli())
                .bind("round", round.id())
                .bind("version", round.version())
                .execute();
        if (changed != 1) {
            throw new StaleVersion("round " + round.id(), round.version() + 1, round.version());
        }
    }

    private static void insert(Handle handle, Round round, NewBoard board, Instant now) {
        handle.createUpdate("INSERT INTO board (id, round_id, question_id) VALUES (:id, :round, :question)")
                .bind("id", board.id())
                .bind("round", round.id())
                .bind("question", board.questionId())
                .execute();
        BoardRows.insertProposal(handle, board.id(), board.proposal(), now);
    }

    @Override
    public List<BoardRecord> ofRound(String roundId) {
        return database.read(handle -> BoardRows.ofRound(handle, roundId));
    }

    @Override
    public boolean append(String boardId, Change change) {
        RecordedEvent event = change.event();
        return database.write(handle -> {
            boolean next = BoardRows.lastSeq(handle, boardId) + 1 == event.seq();
            if (!next || !BoardRows.insertEvent(handle, boardId, event)) {
                return false;
            }
            change.label().ifPresent(label -> BoardRows.insertLabel(handle, boardId, label));
            change.proposal()
                    .ifPresent(stored -> BoardRows.insertProposal(handle, boardId, stored, event.happenedAt()));
            return true;
        });
    }

    @Override
    public List<MaskedPlace> masks(String roundId) {
        return database.read(handle -> MaskRows.ofRound(handle, roundId));
    }

    @Override
    public void mask(String roundId, MaskedPlace place, String actor, Instant now) {
        database.change(handle -> {
            if (MaskRows.insert(handle, roundId, place, actor, now)) {
                GlossRows.forget(handle, roundId, place.statementId());
            }
        });
    }

    @Override
    public void unmask(String roundId, String statementId, int start) {
        database.change(handle -> MaskRows.delete(handle, roundId, statementId, start));
    }

    @Override
    public void logDownload(String workshopId, String actor, String format, Instant now) {
        String id = keys.get();
        database.change(handle -> handle.createUpdate("""
                        INSERT INTO download_log (id, workshop_id, actor, format, downloaded_at)
                        VALUES (:id, :workshop, :actor, :format, :now)""")
                .bind("id", id)
                .bind("workshop", workshopId)
                .bind("actor", actor)
                .bind("format", format)
                .bind("now", now.toEpochMilli())
                .execute());
    }

    static Optional<Long> undoes(BoardEvent event) {
        if (event instanceof BoardEvent.Undone undone) {
            return Optional.of(undone.target());
        }
        return Optional.empty();
    }
}
