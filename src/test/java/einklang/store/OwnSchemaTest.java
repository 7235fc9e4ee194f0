package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.testing.Databases;
import einklang.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every table of the program's own migrations keeps to. */
class OwnSchemaTest {
    private static final String TABLES = """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'flyway_%'
            """;

    private static List<String> query(String sql) {
        try (TestDatabase place = Databases.sqlite();
                Database database = place.open()) {
            return database.read(
                    handle -> handle.createQuery(sql).mapTo(String.class).list());
        }
    }

    @Test
    void columnsAreOfTypesThatBothDatabasesShare() {
        List<String> types = query("SELECT DISTINCT c.type FROM (" + TABLES + ") t, pragma_table_info(t.name) c");

        assertThat(types).isNotEmpty().isSubsetOf("TEXT", "BIGINT", "BOOLEAN");
    }

    @Test
    void noTableKeepsTheOrderOfItsRows() {
        assertThat(query(TABLES)).contains("workshop", "response", "statement");
        assertThat(query(TABLES + " AND wr = 0")).isEmpty();
    }
}
