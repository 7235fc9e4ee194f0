package einklang.store;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.report.Gloss;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of translations; a row only ever belongs to a statement of the round that is spoken of. */
final class GlossRows {
    private static final String HERE = """
            statement_id = :statement AND response_id IN (SELECT id FROM response WHERE round_id = :round)""";

    private GlossRows() {}

    static Map<String, LocalText> ofRound(Handle handle, String roundId) {
        Map<String, Map<Language, String>> texts = new TreeMap<>();
        handle.createQuery("""
                        SELECT g.statement_id, g.language, g.text
                        FROM response r
                        JOIN gloss g ON g.response_id = r.id
                        WHERE r.round_id = :round""")
                .bind("round", roundId)
                .map((row, context) -> new Gloss(row.getString(1), language(row.getString(2)), "", row.getString(3)))
                .forEach(gloss -> texts.computeIfAbsent(gloss.statement(), unused -> new EnumMap<>(Language.class))
                        .put(gloss.language(), gloss.text()));
        Map<String, LocalText> glosses = new TreeMap<>();
        texts.forEach((statement, written) -> glosses.put(statement, new LocalText(written)));
        return glosses;
    }

    private static Language language(String code) {
        return Language.find(code)
                .orElseThrow(() -> new IllegalStateException("gloss: found language " + code + ", which is not known"));
    }

    /** Returns false if there is another text than its writer saw, unless it is the very same; then nothing is changed. */
    static boolean put(Handle handle, String roundId, Gloss gloss, String actor, Instant now) {
        Update update = gloss.text().isEmpty() ? removed(handle, gloss) : written(handle, gloss, actor, now);
        int changed = update.bind("statement", gloss.statement())
                .bind("round", roundId)
                .bind("language", gloss.language().code())
                .execute();
        return changed == 1 || text(handle, roundId, gloss).equals(gloss.text());
    }

    private static Update removed(Handle handle, Gloss gloss) {
        return handle.createUpdate("DELETE FROM gloss WHERE " + HERE + " AND language = :language AND text = :before")
                .bind("before", gloss.before());
    }

    private static Update written(Handle handle, Gloss gloss, String actor, Instant now) {
        Update update = gloss.before().isEmpty()
                ? handle.createUpdate("""
                        INSERT INTO gloss (response_id, statement_id, language, text, actor, glossed_at)
                        SELECT s.response_id, s.id, :language, :text, :actor, :now
                        FROM statement s JOIN response r ON r.id = s.response_id
                        WHERE s.id = :statement AND r.round_id = :round
                        ON CONFLICT DO NOTHING""")
                : handle.createUpdate("UPDATE gloss SET text = :text, actor = :actor, glossed_at = :now WHERE " + HERE
                                + " AND language = :language AND text = :before")
                        .bind("before", gloss.before());
        return update.bind("text", gloss.text()).bind("actor", actor).bind("now", now.toEpochMilli());
    }

    private static String text(Handle handle, String roundId, Gloss gloss) {
        return handle.createQuery("SELECT text FROM gloss WHERE " + HERE + " AND language = :language")
                .bind("statement", gloss.statement())
                .bind("round", roundId)
                .bind("language", gloss.language().code())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** Removes the translations of a statement into every language. */
    static void forget(Handle handle, String roundId, String statementId) {
        handle.createUpdate("DELETE FROM gloss WHERE " + HERE)
                .bind("statement", statementId)
                .bind("round", roundId)
                .execute();
    }
}
