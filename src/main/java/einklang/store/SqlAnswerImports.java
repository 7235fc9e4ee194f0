package einklang.store;

import einklang.survey.AnswerImports;
import einklang.survey.Answers;
import einklang.survey.RandomIds;
import einklang.survey.Round;
import einklang.survey.Source;
import einklang.survey.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports of answers in the database. */
public final class SqlAnswerImports implements AnswerImports {
    private static final Logger LOG = LoggerFactory.getLogger(SqlAnswerImports.class);

    private final Database database;
    private final RandomIds ids;

    public SqlAnswerImports(Database database, RandomIds ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Outcome take(Round round, String importId, String actor, List<Answers> people, Instant now) {
        return written(handle -> {
            ResponseWrites writes = new ResponseWrites(handle, ids);
            Outcome outcome = outcome(handle, writes.place(round.id()), round, importId, people.size(), now);
            if (outcome == Outcome.DONE) {
                insert(
                        handle,
                        writes,
                        round,
                        new Done(importId, actor, people.size(), statements(people), now),
                        people);
            }
            return outcome;
        });
    }

    private static Outcome outcome(
            Handle handle, ResponseWrites.Place place, Round round, String importId, int people, Instant now) {
        if (find(handle, round.id(), importId).isPresent()) {
            return Outcome.REPEATED;
        }
        if (!SqlResponseIntake.takes(place, Source.IMPORT, now)) {
            return Outcome.NOT_COLLECTING;
        }
        return place.responses() + people > Round.MOST_RESPONSES ? Outcome.FULL : Outcome.DONE;
    }

    private static int statements(List<Answers> people) {
        return people.stream().mapToInt(person -> person.statements().size()).sum();
    }

    private void insert(Handle handle, ResponseWrites writes, Round round, Done done, List<Answers> people) {
        handle.createUpdate("""
                        INSERT INTO answer_import (id, round_id, actor, people, statements, imported_at)
                        VALUES (:id, :round, :actor, :people, :statements, :at)""")
                .bind("id", done.id())
                .bind("round", round.id())
                .bind("actor", done.actor())
                .bind("people", done.people())
                .bind("statements", done.statements())
                .bind("at", done.at().toEpochMilli())
                .execute();
        shuffled(people).forEach((key, answers) -> {
            String id = writes.insert(round.id(), new Submission(key, Source.IMPORT, Optional.empty(), answers));
            handle.createUpdate("INSERT INTO imported_response (response_id, import_id) VALUES (:response, :import)")
                    .bind("response", id)
                    .bind("import", done.id())
                    .execute();
        });
        handle.createUpdate("UPDATE round SET responses = responses + :people WHERE id = :round")
                .bind("people", people.size())
                .bind("round", round.id())
                .execute();
    }

    /** The order of the file, which may be that of answering, is not the order of the rows. */
    private Map<String, Answers> shuffled(List<Answers> people) {
        Map<String, Answers> shuffled = new TreeMap<>();
        people.forEach(answers -> shuffled.put(ids.next(), answers));
        return shuffled;
    }

    @Override
    public List<Done> of(String roundId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, actor, people, statements, imported_at FROM answer_import
                        WHERE round_id = :round ORDER BY imported_at DESC, id""")
                .bind("round", roundId)
                .map((row, context) -> new Done(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list());
    }

    @Override
    public Outcome undo(Round round, String importId, Instant now) {
        String recordId = ids.next();
        Outcome outcome = written(handle -> {
            ResponseWrites.Place place = new ResponseWrites(handle, ids).place(round.id());
            if (find(handle, round.id(), importId).isEmpty()) {
                return Outcome.UNKNOWN;
            }
            if (!SqlResponseIntake.takes(place, Source.IMPORT, now)) {
                return Outcome.NOT_COLLECTING;
            }
            int removed = Deletions.undoImport(handle, round.id(), importId, recordId, now);
            handle.createUpdate("UPDATE round SET responses = responses - :people WHERE id = :round")
                    .bind("people", removed)
                    .bind("round", round.id())
                    .execute();
            return Outcome.DONE;
        });
        if (outcome == Outcome.DONE) {
            forget();
        }
        return outcome;
    }

    private static Optional<String> find(Handle handle, String roundId, String importId) {
        return handle.createQuery("SELECT id FROM answer_import WHERE id = :id AND round_id = :round")
                .bind("id", importId)
                .bind("round", roundId)
                .mapTo(String.class)
                .findOne();
    }

    private Outcome written(Writing<Outcome> job) {
        try {
            return database.write(job);
        } catch (StoreBusyException busy) {
            return Outcome.BUSY;
        }
    }

    /** What was taken back is gone either way; a log in use is emptied with the next clearing. */
    private void forget() {
        try {
            database.checkpoint();
        } catch (StoreBusyException readersInTheWay) {
            LOG.info("The log of the database was in use; it is emptied with the next clearing");
        }
    }
}
