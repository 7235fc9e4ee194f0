package einklang.store;

import einklang.survey.Milestones;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How far workshops have come, read for several of them at once. */
final class MilestoneRows {
    private static final String PRESENT = """
            EXISTS (SELECT 1 FROM %1$s t WHERE t.workshop_id = w.id AND NOT t.removed
                AND t.version = (SELECT MAX(v.version) FROM %1$s v WHERE v.workshop_id = t.workshop_id AND v.id = t.id))""";

    private static final String SQL =
            """
            SELECT w.id,
                (SELECT COUNT(*) FROM response p WHERE p.round_id = r.id) >= r.min_answers AS enough,
                %s AS goals,
                %s AS measures,
                %s AS effects,
                EXISTS (SELECT 1 FROM publication p WHERE p.workshop_id = w.id AND p.released
                    AND p.number = (SELECT MAX(n.number) FROM publication n
                        WHERE n.workshop_id = p.workshop_id AND n.part = p.part)) AS released
            FROM workshop w JOIN round r ON r.workshop_id = w.id
            WHERE w.id IN (<ids>) AND r.number = (SELECT MAX(n.number) FROM round n WHERE n.workshop_id = w.id)
            """.formatted(PRESENT.formatted("goal"), PRESENT.formatted("measure"), PRESENT.formatted("effect"));

    private MilestoneRows() {}

    static Map<String, Milestones> of(Handle handle, Collection<String> workshopIds) {
        Map<String, Milestones> found = new HashMap<>();
        if (!workshopIds.isEmpty()) {
            handle.createQuery(SQL)
                    .bindList("ids", workshopIds)
                    .map((row, context) -> Map.entry(
                            row.getString("id"),
                            new Milestones(
                                    row.getBoolean("enough"),
                                    row.getBoolean("goals"),
                                    row.getBoolean("measures"),
                                    row.getBoolean("effects"),
                                    row.getBoolean("released"))))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }
}
