package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteException;

/** Statements that are kept ready: used again, and as good as new. */
class KeepingConnectionTest {
    private static final String INSERT = "INSERT INTO word (id, text) VALUES (?, ?)";
    private static final String FIND = "SELECT id, text FROM word WHERE id = ?";

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = SqliteSource.writing(file()).getConnection();
        run("CREATE TABLE word (id TEXT PRIMARY KEY, text TEXT NOT NULL)");
        insert("a", "first");
        insert("b", "second");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private Path file() {
        return folder.resolve("words.db");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String id, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private List<String> find(String id) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, id);
            return texts(find);
        }
    }

    private static List<String> texts(PreparedStatement find) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString("text"));
            }
        }
        return texts;
    }

    @Test
    void closedStatementIsUsedAgainForTheSameText() throws SQLException {
        PreparedStatement first = connection.prepareStatement(FIND);
        first.close();
        assertThat(connection.prepareStatement(FIND)).isSameAs(first);
        assertThat(connection.prepareStatement(FIND + " ")).isNotSameAs(first);
    }

    @Test
    void statementInUseIsNotHandedOutASecondTime() throws SQLException {
        PreparedStatement outer = connection.prepareStatement(FIND);
        outer.setString(1, "a");
        try (ResultSet row = outer.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(find("b")).containsExactly("second");
            assertThat(row.getString(2)).isEqualTo("first");
        }
    }

    @Test
    void everyRunSeesItsOwnValuesAndColumns() throws SQLException {
        assertThat(find("a")).containsExactly("first");
        assertThat(find("b")).containsExactly("second");
        assertThat(find("c")).isEmpty();
    }

    @Test
    void valuesOfTheRunBeforeAreForgotten() throws SQLException {
        find("a");
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            assertThat(texts(find)).isEmpty();
        }
    }

    @Test
    void limitOfTheRunBeforeIsForgotten() throws SQLException {
        String all = "SELECT id, text FROM word ORDER BY id";
        try (PreparedStatement limited = connection.prepareStatement(all)) {
            limited.setMaxRows(1);
            assertThat(texts(limited)).containsExactly("first");
        }
        try (PreparedStatement again = connection.prepareStatement(all)) {
            assertThat(texts(again)).containsExactly("first", "second");
        }
    }

    @Test
    void batchThatWasNeverSentIsForgotten() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (String id : List.of("c", "d", "e")) {
                insert.setString(1, id);
                insert.setString(2, "never sent");
                insert.addBatch();
            }
        }
        insert("f", "sent");
        assertThat(find("c")).isEmpty();
        assertThat(find("f")).containsExactly("sent");
    }

    @Test
    void statementServesAgainAfterARowWasRefused() throws SQLException {
        assertThatThrownBy(() -> insert("a", "taken")).isInstanceOf(SQLiteException.class);
        insert("c", "third");
        assertThat(find("c")).containsExactly("third");
    }

    @Test
    void keptStatementFollowsAChangeOfTheSchema() throws SQLException {
        find("a");
        run("CREATE INDEX word_by_text ON word (text)");
        run("DROP INDEX word_by_text");
        assertThat(find("a")).containsExactly("first");
    }

    @Test
    @SuppressWarnings("try") // the log is emptied while the connection is open, the statement closed
    void keptStatementLetsTheLogBeEmptied() throws SQLException {
        try (Connection reader = SqliteSource.reading(file()).getConnection();
                PreparedStatement find = reader.prepareStatement(FIND)) {
            find.setString(1, "a");
            ResultSet open = find.executeQuery();
            assertThat(open.next()).isTrue();
            find.close();
            insert("c", "third");
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                assertThat(row.getInt(1)).as("busy").isZero();
            }
        }
    }

    @Test
    void statementsUsedLongestAgoGiveWay() throws SQLException {
        PreparedStatement first = connection.prepareStatement(FIND);
        first.close();
        for (int i = 0; i < KeepingConnection.MOST_KEPT; i++) {
            connection.prepareStatement("SELECT " + i).close();
        }
        assertThat(connection.prepareStatement(FIND)).isNotSameAs(first);
        assertThat(first.isClosed()).isTrue();
    }

    @Test
    void closingAStatementTwiceKeepsItOnce() throws SQLException {
        PreparedStatement twice = connection.prepareStatement(FIND);
        twice.close();
        twice.close();
        PreparedStatement one = connection.prepareStatement(FIND);
        assertThat(connection.prepareStatement(FIND)).isNotSameAs(one);
    }
}
