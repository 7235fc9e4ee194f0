package einklang.store;

import einklang.i18n.Language;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Team;
import einklang.survey.WorkshopStore.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A workshop with its newest round by the code of its link: the way of every participant, so in two queries. */
final class CurrentRows {
    private static final String HEAD = "SELECT " + WorkshopRows.COLUMNS + ", " + RoundRows.COLUMNS
            + " FROM workshop w JOIN round r ON r.workshop_id = w.id WHERE ";
    private static final String NEWEST = " = :code ORDER BY r.number DESC LIMIT 1";
    private static final String PARTS = """
            SELECT 1 AS part, position, id, '' AS kind, name_de, name_en, name_cs, '' AS more, '' AS last
            FROM team WHERE workshop_id = :workshop
            UNION ALL
            SELECT 2, position, id, kind, text_de, text_en, text_cs, '', ''
            FROM question WHERE round_id = :round
            UNION ALL
            SELECT 3, 0, language, '', controller, contact, purpose, legal_basis, recipients
            FROM workshop_information WHERE workshop_id = :workshop
            ORDER BY 1, 2, 3
            """;

    private CurrentRows() {}

    static Optional<Current> findByCode(Handle handle, String code) {
        return find(handle, HEAD + "w.code" + NEWEST, code);
    }

    static Optional<Current> findByLeaderCode(Handle handle, String code) {
        return find(handle, HEAD + "w.leader_code" + NEWEST, code);
    }

    private static Optional<Current> find(Handle handle, String query, String code) {
        return handle.createQuery(query)
                .bind("code", code)
                .map((row, context) -> current(handle, row))
                .findOne();
    }

    private static Current current(Handle handle, ResultSet row) throws SQLException {
        Parts parts = new Parts();
        handle.createQuery(PARTS)
                .bind("workshop", row.getString(1))
                .bind("round", row.getString(WorkshopRows.COLUMN_COUNT + 1))
                .map((part, context) -> parts.add(part))
                .list();
        return new Current(
                WorkshopRows.workshop(row, parts.teams, parts.information),
                RoundRows.round(row, WorkshopRows.COLUMN_COUNT, parts.questions));
    }

    /** What a workshop and its round have several of. */
    private static final class Parts {
        private final List<Team> teams = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final Map<Language, Information> information = new EnumMap<>(Language.class);

        private int add(ResultSet row) throws SQLException {
            int part = row.getInt(1);
            switch (part) {
                case 1 -> teams.add(new Team(row.getString(3), LocalTexts.read(row, 5)));
                case 2 ->
                    questions.add(new Question(
                            row.getString(3), QuestionKind.valueOf(row.getString(4)), LocalTexts.read(row, 5)));
                default ->
                    information.put(
                            Language.of(row.getString(3)),
                            new Information(
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8),
                                    row.getString(9)));
            }
            return part;
        }
    }
}
