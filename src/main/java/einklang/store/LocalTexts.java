package einklang.store;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;

/** A text with a column per language: {@code text_de}, {@code text_en}, {@code text_cs}; empty where it is missing. */
final class LocalTexts {
    private LocalTexts() {}

    /** Reads the German, English and Czech text from three columns in a row. */
    static LocalText read(ResultSet row, int first) throws SQLException {
        return LocalText.of(row.getString(first), row.getString(first + 1), row.getString(first + 2));
    }

    /** Binds the parameters {@code :de}, {@code :en} and {@code :cs}. */
    static <S extends SqlStatement<S>> S bind(S statement, LocalText text) {
        for (Language language : Language.values()) {
            statement.bind(language.code(), text.texts().getOrDefault(language, ""));
        }
        return statement;
    }
}
