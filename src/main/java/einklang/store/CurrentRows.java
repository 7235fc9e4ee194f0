package einklang.store;

import einklang.i18n.Language;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.Team;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Current;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * A workshop with its newest round by the code of its link. Every participant comes this way, so it is one query without
 * detours: a row for each combination of question, team and language of the information page, of which there are few.
 */
final class CurrentRows {
    private static final String QUERY = "SELECT " + WorkshopRows.COLUMNS + ", " + RoundRows.COLUMNS + """
            , q.id, q.kind, q.text_de, q.text_en, q.text_cs, t.id, t.name_de, t.name_en, t.name_cs,
              i.language, i.controller, i.contact, i.purpose, i.legal_basis, i.recipients
            FROM workshop w
            JOIN round r ON r.workshop_id = w.id
             AND r.number = (SELECT MAX(n.number) FROM round n WHERE n.workshop_id = w.id)
            JOIN question q ON q.round_id = r.id
            LEFT JOIN team t ON t.workshop_id = w.id
            LEFT JOIN workshop_information i ON i.workshop_id = w.id
            WHERE w.%s = ?
            ORDER BY q.position, q.id, t.position, t.id
            """;
    private static final int QUESTION = WorkshopRows.COLUMN_COUNT + RoundRows.COLUMN_COUNT + 1;
    private static final int TEAM = QUESTION + 5;
    private static final int INFORMATION = TEAM + 4;

    private CurrentRows() {}

    /** @param column of the workshop that holds the code of the link */
    static String byColumn(String column) {
        return QUERY.formatted(column);
    }

    /** @param query made by {@link #byColumn} */
    static Optional<Current> find(Handle handle, String query, String code) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(query)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(current(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    /** Reads from the first row on: what is single from it, what there is several of once by its key from all. */
    private static Current current(ResultSet row) throws SQLException {
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        Map<Language, Information> information = new EnumMap<>(Language.class);
        addQuestion(questions, row);
        Workshop workshop = WorkshopRows.workshop(row, List.of(), Map.of());
        Round round = RoundRows.round(row, WorkshopRows.COLUMN_COUNT, List.copyOf(questions.values()));
        do {
            addQuestion(questions, row);
            addTeam(teams, row);
            addInformation(information, row);
        } while (row.next());
        return new Current(
                workshop.with(List.copyOf(teams.values()), information), round.asking(List.copyOf(questions.values())));
    }

    private static void addQuestion(Map<String, Question> questions, ResultSet row) throws SQLException {
        String id = row.getString(QUESTION);
        if (!questions.containsKey(id)) {
            QuestionKind kind = QuestionKind.valueOf(row.getString(QUESTION + 1));
            questions.put(id, new Question(id, kind, LocalTexts.read(row, QUESTION + 2)));
        }
    }

    private static void addTeam(Map<String, Team> teams, ResultSet row) throws SQLException {
        String id = row.getString(TEAM);
        if (id != null && !teams.containsKey(id)) {
            teams.put(id, new Team(id, LocalTexts.read(row, TEAM + 1)));
        }
    }

    private static void addInformation(Map<Language, Information> information, ResultSet row) throws SQLException {
        String code = row.getString(INFORMATION);
        if (code != null && !information.containsKey(Language.of(code))) {
            information.put(
                    Language.of(code),
                    new Information(
                            row.getString(INFORMATION + 1),
                            row.getString(INFORMATION + 2),
                            row.getString(INFORMATION + 3),
                            row.getString(INFORMATION + 4),
                            row.getString(INFORMATION + 5)));
        }
    }
}
