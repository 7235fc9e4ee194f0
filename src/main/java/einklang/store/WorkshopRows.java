package einklang.store;

import einklang.i18n.Language;
import einklang.survey.Information;
import einklang.survey.Team;
import einklang.survey.Workshop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of a workshop: its own, its teams and its information texts. */
final class WorkshopRows {
    /** What {@link #workshop} reads, in its order. */
    static final String COLUMNS = """
            w.id, w.code, w.leader_code, w.owner_id, w.title, w.organisation, w.client, w.languages, w.time_zone,
            w.retention_months, w.trial_of, w.version""";

    static final int COLUMN_COUNT = 12;

    private WorkshopRows() {}

    static Optional<Workshop> find(Handle handle, String id) {
        return findWhere(handle, "WHERE w.id = :key", id);
    }

    static Optional<Workshop> findByCode(Handle handle, String code) {
        return findWhere(handle, "WHERE w.code = :key", code);
    }

    static Optional<Workshop> findByLeaderCode(Handle handle, String code) {
        return findWhere(handle, "WHERE w.leader_code = :key", code);
    }

    private static Optional<Workshop> findWhere(Handle handle, String where, String key) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM workshop w " + where)
                .bind("key", key)
                .map((row, context) ->
                        workshop(row, teams(handle, row.getString(1)), information(handle, row.getString(1))))
                .findOne();
    }

    /** Reads a row that begins with {@link #COLUMNS}. */
    static Workshop workshop(ResultSet row, List<Team> teams, Map<Language, Information> information)
            throws SQLException {
        return new Workshop(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Arrays.stream(row.getString(8).split(",")).map(Language::of).toList(),
                ZoneId.of(row.getString(9)),
                teams,
                row.getInt(10),
                information,
                Optional.ofNullable(row.getString(11)),
                row.getLong(12));
    }

    private static List<Team> teams(Handle handle, String workshopId) {
        return handle.createQuery("""
                        SELECT id, name_de, name_en, name_cs FROM team
                        WHERE workshop_id = :workshop ORDER BY position, id
                        """)
                .bind("workshop", workshopId)
                .map((row, context) -> new Team(row.getString(1), LocalTexts.read(row, 2)))
                .list();
    }

    private static Map<Language, Information> information(Handle handle, String workshopId) {
        Map<Language, Information> information = new EnumMap<>(Language.class);
        handle.createQuery("""
                        SELECT language, controller, contact, purpose, legal_basis, recipients
                        FROM workshop_information WHERE workshop_id = :workshop
                        """)
                .bind("workshop", workshopId)
                .map((row, context) -> Map.entry(
                        Language.of(row.getString("language")),
                        new Information(
                                row.getString("controller"),
                                row.getString("contact"),
                                row.getString("purpose"),
                                row.getString("legal_basis"),
                                row.getString("recipients"))))
                .forEach(entry -> information.put(entry.getKey(), entry.getValue()));
        return information;
    }

    /** Inserts the workshop; false if one of its codes is taken. */
    static boolean insert(Handle handle, Workshop workshop, long now) {
        int inserted = bound(handle.createUpdate("""
                                INSERT INTO workshop (id, code, leader_code, owner_id, title, organisation, client,
                                    languages, time_zone, retention_months, trial_of, created_at, version)
                                VALUES (:id, :code, :leaderCode, :owner, :title, :organisation, :client,
                                    :languages, :timeZone, :retention, :trialOf, :now, :version)
                                ON CONFLICT DO NOTHING
                                """), workshop)
                .bind("code", workshop.code())
                .bind("leaderCode", workshop.leaderCode())
                .bind("owner", workshop.ownerId())
                .bind("trialOf", workshop.trialOf().orElse(null))
                .bind("now", now)
                .execute();
        if (inserted == 1) {
            putTeams(handle, workshop);
            putInformation(handle, workshop);
        }
        return inserted == 1;
    }

    /** Writes the changed settings; false if the row has another version by now. */
    static boolean update(Handle handle, Workshop workshop) {
        int updated = bound(handle.createUpdate("""
                                UPDATE workshop SET title = :title, organisation = :organisation, client = :client,
                                    languages = :languages, time_zone = :timeZone, retention_months = :retention,
                                    version = :version + 1
                                WHERE id = :id AND version = :version
                                """), workshop).execute();
        if (updated == 1) {
            putTeams(handle, workshop);
            handle.createUpdate("DELETE FROM workshop_information WHERE workshop_id = :workshop")
                    .bind("workshop", workshop.id())
                    .execute();
            putInformation(handle, workshop);
        }
        return updated == 1;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Workshop workshop) {
        return statement
                .bind("id", workshop.id())
                .bind("title", workshop.title())
                .bind("organisation", workshop.organisation())
                .bind("client", workshop.client())
                .bind(
                        "languages",
                        workshop.languages().stream().map(Language::code).collect(Collectors.joining(",")))
                .bind("timeZone", workshop.timeZone().getId())
                .bind("retention", workshop.retentionMonths())
                .bind("version", workshop.version());
    }

    /** Teams keep their rows, because answers point to them. */
    private static void putTeams(Handle handle, Workshop workshop) {
        for (Team gone : teams(handle, workshop.id())) {
            if (workshop.teams().stream().noneMatch(team -> team.id().equals(gone.id()))) {
                handle.createUpdate("DELETE FROM team WHERE id = :id")
                        .bind("id", gone.id())
                        .execute();
            }
        }
        for (int i = 0; i < workshop.teams().size(); i++) {
            putTeam(handle, workshop.id(), i, workshop.teams().get(i));
        }
    }

    private static void putTeam(Handle handle, String workshopId, int position, Team team) {
        LocalTexts.bind(handle.createUpdate("""
                                INSERT INTO team (id, workshop_id, position, name_de, name_en, name_cs)
                                VALUES (:id, :workshop, :position, :de, :en, :cs)
                                ON CONFLICT (id) DO UPDATE SET position = excluded.position, name_de = excluded.name_de,
                                    name_en = excluded.name_en, name_cs = excluded.name_cs
                                WHERE team.workshop_id = excluded.workshop_id
                                """), team.name())
                .bind("id", team.id())
                .bind("workshop", workshopId)
                .bind("position", position)
                .execute();
    }

    private static void putInformation(Handle handle, Workshop workshop) {
        workshop.information()
                .forEach((language, told) -> handle.createUpdate("""
                        INSERT INTO workshop_information (workshop_id, language, controller, contact, purpose,
                            legal_basis, recipients)
                        VALUES (:workshop, :language, :controller, :contact, :purpose, :legalBasis, :recipients)
                        """)
                        .bind("workshop", workshop.id())
                        .bind("language", language.code())
                        .bind("controller", told.controller())
                        .bind("contact", told.contact())
                        .bind("purpose", told.purpose())
                        .bind("legalBasis", told.legalBasis())
                        .bind("recipients", told.recipients())
                        .execute());
    }
}
