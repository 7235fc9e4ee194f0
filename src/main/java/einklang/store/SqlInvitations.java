package einklang.store;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Invitation;
import einklang.survey.Invitations;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Finds invitations in one reading of three short queries. */
public final class SqlInvitations implements Invitations {
    private static final String QUERY = """
            SELECT w.id AS workshop_id, w.code, w.leader_code, w.owner_id, w.title, w.organisation, w.client,
                   w.languages, w.time_zone, w.retention_months, w.trial_of, w.version AS workshop_version,
                   r.id AS round_id, r.number, r.state, r.invited, r.min_answers, r.words, r.readers,
                   r.neutral_reader, r.statements_per_question, r.leaders_link, r.slips, r.clarity, r.closes_at,
                   r.closed_at, r.readable, r.shown_count, r.version AS round_version
            FROM workshop w JOIN round r ON r.workshop_id = w.id
            WHERE w.%s = :code
            ORDER BY r.number DESC LIMIT 1""";
    private static final String BY_CODE = QUERY.formatted("code");
    private static final String BY_LEADER_CODE = QUERY.formatted("leader_code");

    private final Database database;

    public SqlInvitations(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Invitation> find(String code) {
        return database.read(handle -> find(handle, BY_CODE, code, false));
    }

    @Override
    public Optional<Invitation> findForLeaders(String code) {
        return database.read(handle -> find(handle, BY_LEADER_CODE, code, true))
                .filter(invitation -> invitation.round().rules().leadersLink());
    }

    private static Optional<Invitation> find(Handle handle, String query, String code, boolean leaders) {
        return handle.createQuery(query)
                .bind("code", code.toLowerCase(Locale.ROOT))
                .map((row, context) -> new Invitation(
                        workshop(row, teams(handle, row.getString("workshop_id"))),
                        round(row, questions(handle, row.getString("round_id"))),
                        leaders))
                .findOne();
    }

    private static List<Question> questions(Handle handle, String roundId) {
        return handle.createQuery("""
                        SELECT id, kind, text_de, text_en, text_cs FROM question
                        WHERE round_id = :round ORDER BY position""")
                .bind("round", roundId)
                .map((row, context) -> new Question(
                        row.getString(1),
                        QuestionKind.valueOf(row.getString(2)),
                        LocalText.of(row.getString(3), row.getString(4), row.getString(5))))
                .list();
    }

    private static List<Team> teams(Handle handle, String workshopId) {
        return handle.createQuery("""
                        SELECT id, name_de, name_en, name_cs FROM team
                        WHERE workshop_id = :workshop ORDER BY position""")
                .bind("workshop", workshopId)
                .map((row, context) ->
                        new Team(row.getString(1), LocalText.of(row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    private static Workshop workshop(ResultSet row, List<Team> teams) throws SQLException {
        return new Workshop(
                row.getString("workshop_id"),
                row.getString("code"),
                row.getString("leader_code"),
                row.getString("owner_id"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("client"),
                Arrays.stream(row.getString("languages").split(","))
                        .map(Language::of)
                        .toList(),
                ZoneId.of(row.getString("time_zone")),
                teams,
                row.getInt("retention_months"),
                Map.of(),
                Optional.ofNullable(row.getString("trial_of")),
                row.getLong("workshop_version"));
    }

    private static Round round(ResultSet row, List<Question> questions) throws SQLException {
        int invited = row.getInt("invited");
        return new Round(
                row.getString("round_id"),
                row.getString("workshop_id"),
                row.getInt("number"),
                RoundState.valueOf(row.getString("state")),
                rules(row),
                invited == 0 ? OptionalInt.empty() : OptionalInt.of(invited),
                questions,
                instant(row, "closes_at"),
                instant(row, "closed_at"),
                row.getBoolean("readable"),
                row.getInt("shown_count"),
                row.getLong("round_version"));
    }

    private static RoundRules rules(ResultSet row) throws SQLException {
        return new RoundRules(
                row.getInt("min_answers"),
                WordsChoice.valueOf(row.getString("words")),
                Readers.valueOf(row.getString("readers")),
                row.getString("neutral_reader"),
                row.getInt("statements_per_question"),
                row.getBoolean("leaders_link"),
                row.getBoolean("slips"),
                row.getBoolean("clarity"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
