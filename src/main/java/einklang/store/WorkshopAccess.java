package einklang.store;

import einklang.survey.RoundState;
import einklang.survey.WorkshopStore.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who may run which workshop. A trial belongs to those whose workshop it tries. */
final class WorkshopAccess {
    private WorkshopAccess() {}

    static List<Summary> visibleTo(Handle handle, String facilitatorId, Instant now) {
        return handle.createQuery("""
                        SELECT w.id, w.title, w.client, w.owner_id,
                            CASE WHEN r.state = 'COLLECTING' AND r.closes_at <= :now THEN 'CLOSED' ELSE r.state END AS state
                        FROM workshop w JOIN round r ON r.workshop_id = w.id
                        WHERE w.trial_of IS NULL
                            AND r.number = (SELECT MAX(n.number) FROM round n WHERE n.workshop_id = w.id)
                            AND (w.owner_id = :facilitator OR EXISTS (SELECT 1 FROM workshop_share s
                                WHERE s.workshop_id = w.id AND s.facilitator_id = :facilitator))
                        ORDER BY w.created_at DESC, w.id
                        """)
                .bind("facilitator", facilitatorId)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Summary(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("client"),
                        RoundState.valueOf(row.getString("state")),
                        row.getString("owner_id").equals(facilitatorId),
                        false))
                .list();
    }

    static boolean mayRun(Handle handle, String workshopId, String facilitatorId) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM workshop w JOIN workshop p ON p.id = COALESCE(w.trial_of, w.id)
                        WHERE w.id = :workshop AND (p.owner_id = :facilitator OR EXISTS (SELECT 1
                            FROM workshop_share s WHERE s.workshop_id = p.id AND s.facilitator_id = :facilitator))
                        """)
                        .bind("workshop", workshopId)
                        .bind("facilitator", facilitatorId)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static Optional<String> findTrial(Handle handle, String workshopId) {
        return handle.createQuery("SELECT id FROM workshop WHERE trial_of = :workshop ORDER BY id LIMIT 1")
                .bind("workshop", workshopId)
                .mapTo(String.class)
                .findOne();
    }

    static void share(Handle handle, String workshopId, String facilitatorId) {
        handle.createUpdate("""
                        INSERT INTO workshop_share (workshop_id, facilitator_id)
                        SELECT w.id, :facilitator FROM workshop w
                        WHERE w.id = :workshop AND w.owner_id <> :facilitator
                        ON CONFLICT DO NOTHING
                        """)
                .bind("workshop", workshopId)
                .bind("facilitator", facilitatorId)
                .execute();
    }

    static void unshare(Handle handle, String workshopId, String facilitatorId) {
        handle.createUpdate(
                        "DELETE FROM workshop_share WHERE workshop_id = :workshop AND facilitator_id = :facilitator")
                .bind("workshop", workshopId)
                .bind("facilitator", facilitatorId)
                .execute();
    }

    static List<String> sharedWith(Handle handle, String workshopId) {
        return handle.createQuery("""
                        SELECT facilitator_id FROM workshop_share WHERE workshop_id = :workshop ORDER BY facilitator_id
                        """)
                .bind("workshop", workshopId)
                .mapTo(String.class)
                .list();
    }

    static void handOver(Handle handle, String workshopId, String facilitatorId) {
        handle.createUpdate("""
                        INSERT INTO workshop_share (workshop_id, facilitator_id)
                        SELECT w.id, w.owner_id FROM workshop w
                        WHERE w.id = :workshop AND w.owner_id <> :facilitator
                        ON CONFLICT DO NOTHING
                        """)
                .bind("workshop", workshopId)
                .bind("facilitator", facilitatorId)
                .execute();
        handle.createUpdate("""
                        UPDATE workshop SET owner_id = :facilitator, version = version + 1
                        WHERE (id = :workshop OR trial_of = :workshop) AND owner_id <> :facilitator
                        """)
                .bind("workshop", workshopId)
                .bind("facilitator", facilitatorId)
                .execute();
        unshare(handle, workshopId, facilitatorId);
    }
}
