package einklang.store;

import einklang.i18n.LocalText;
import einklang.survey.AnswerSource;
import einklang.survey.DisclosurePlan;
import einklang.survey.EditCode;
import einklang.survey.EditCodes;
import einklang.survey.Mask;
import einklang.survey.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads raw answers from the database. */
public final class SqlAnswerSource implements AnswerSource {
    private final Database database;
    private final EditCodes codes;

    public SqlAnswerSource(Database database, EditCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    @Override
    public List<Response> responses(String roundId) {
        return database.read(handle -> ResponseRows.ofRound(handle, roundId));
    }

    @Override
    public Map<String, List<Mask>> masks(String roundId) {
        return database.read(handle -> {
            Map<String, List<Mask>> masks = new TreeMap<>();
            handle.createQuery("""
                            SELECT m.statement_id, m.start_at, m.end_at, m.kind
                            FROM response r
                            JOIN mask m ON m.response_id = r.id
                            WHERE r.round_id = :round
                            ORDER BY m.statement_id, m.start_at""")
                    .bind("round", roundId)
                    .map((row, context) -> masks.computeIfAbsent(row.getString(1), unused -> new ArrayList<>())
                            .add(new Mask(row.getInt(2), row.getInt(3), Mask.Kind.valueOf(row.getString(4)))))
                    .list();
            return masks;
        });
    }

    @Override
    public Map<String, LocalText> glosses(String roundId) {
        return database.read(handle -> GlossRows.ofRound(handle, roundId));
    }

    @Override
    public Optional<Response> findByCode(String roundId, EditCode code) {
        String hash = codes.hash(roundId, code);
        return database.read(handle -> ResponseRows.findByCode(handle, roundId, hash));
    }

    @Override
    public Optional<DisclosurePlan> findPlan(String roundId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT disclosure_plan FROM round WHERE id = :round AND disclosure_plan IS NOT NULL")
                .bind("round", roundId)
                .map((row, context) -> DisclosurePlans.read(row.getString(1)))
                .findOne());
    }
}
