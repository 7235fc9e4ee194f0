package einklang.store;

import einklang.board.BoardRecord;
import einklang.board.BoardStore;
import einklang.board.RecordedEvent;
import einklang.board.StoredProposal;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The rows that a board consists of. */
final class BoardRows {
    private BoardRows() {}

    static List<BoardRecord> ofRound(Handle handle, String roundId) {
        return handle.createQuery("""
                        SELECT b.id, b.question_id FROM board b
                        JOIN question q ON q.id = b.question_id
                        WHERE b.round_id = :round ORDER BY q.position""")
                .bind("round", roundId)
                .map((row, context) -> board(handle, row.getString(1), roundId, row.getString(2)))
                .list();
    }

    private static BoardRecord board(Handle handle, String id, String roundId, String questionId) {
        return new BoardRecord(id, roundId, questionId, proposals(handle, id), events(handle, id), labels(handle, id));
    }

    private static List<StoredProposal> proposals(Handle handle, String board) {
        return handle.createQuery("SELECT id, payload FROM proposal WHERE board_id = :board ORDER BY id")
                .bind("board", board)
                .map((row, context) -> BoardPayloads.readProposal(row.getString(1), row.getString(2)))
                .list();
    }

    private static List<RecordedEvent> events(Handle handle, String board) {
        return handle.createQuery("""
                        SELECT seq, actor, happened_at, type, payload_version, payload
                        FROM board_event WHERE board_id = :board ORDER BY seq""")
                .bind("board", board)
                .map((row, context) -> new RecordedEvent(
                        row.getLong(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        BoardPayloads.readEvent(row.getString(4), row.getLong(5), row.getString(6))))
                .list();
    }

    private static Map<String, LocalText> labels(Handle handle, String board) {
        Map<String, LocalText> labels = new TreeMap<>();
        handle.createQuery("SELECT id, text_de, text_en, text_cs FROM theme_label WHERE board_id = :board")
                .bind("board", board)
                .map((row, context) -> labels.put(
                        row.getString(1), LocalText.of(row.getString(2), row.getString(3), row.getString(4))))
                .list();
        return labels;
    }

    static long lastSeq(Handle handle, String board) {
        return handle.createQuery("SELECT COALESCE(max(seq), 0) FROM board_event WHERE board_id = :board")
                .bind("board", board)
                .mapTo(Long.class)
                .one();
    }

    /** Returns false if the number is taken. */
    static boolean insertEvent(Handle handle, String board, RecordedEvent recorded) {
        return handle.createUpdate("""
                        INSERT INTO board_event
                          (board_id, seq, actor, type, payload_version, payload, undoes, happened_at)
                        VALUES (:board, :seq, :actor, :type, :version, :payload, :undoes, :now)
                        ON CONFLICT (board_id, seq) DO NOTHING""")
                        .bind("board", board)
                        .bind("seq", recorded.seq())
                        .bind("actor", recorded.actor())
                        .bind("type", BoardPayloads.type(recorded.event()))
                        .bind("version", BoardPayloads.VERSION)
                        .bind("payload", BoardPayloads.write(recorded.event()))
                        .bindByType(
                                "undoes", StoredBoards.undoes(recorded.event()).orElse(null), Long.class)
                        .bind("now", recorded.happenedAt().toEpochMilli())
                        .execute()
                == 1;
    }

    static void insertLabel(Handle handle, String board, BoardStore.NewLabel label) {
        handle.createUpdate("""
                        INSERT INTO theme_label (id, board_id, text_de, text_en, text_cs)
                        VALUES (:id, :board, :de, :en, :cs)""")
                .bind("id", label.id())
                .bind("board", board)
                .bind("de", text(label, Language.DE))
                .bind("en", text(label, Language.EN))
                .bind("cs", text(label, Language.CS))
                .execute();
    }

    private static String text(BoardStore.NewLabel label, Language language) {
        return label.text().texts().getOrDefault(language, "");
    }

    static void insertProposal(Handle handle, String board, StoredProposal stored, Instant now) {
        handle.createUpdate("""
                        INSERT INTO proposal (id, board_id, engine, catalogue, slider, payload, created_at)
                        VALUES (:id, :board, :engine, :catalogue, :slider, :payload, :now)""")
                .bind("id", stored.id())
                .bind("board", board)
                .bind("engine", stored.proposal().engine())
                .bind("catalogue", stored.proposal().catalogue())
                .bind("slider", stored.proposal().slider())
                .bind("payload", BoardPayloads.write(stored))
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
