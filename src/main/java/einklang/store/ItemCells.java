package einklang.store;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/** The parameters of a statement, bound one after the other; {@link ItemRow} reads them in the same order. */
final class ItemCells {
    static final String BETWEEN_KEYS = ",";

    private final SqlStatement<?> statement;
    private int next;

    ItemCells(SqlStatement<?> statement) {
        this.statement = statement;
    }

    ItemCells text(String text) {
        statement.bind(next++, text);
        return this;
    }

    /** Dates, decimals and keys are written as they print. */
    ItemCells optional(Optional<?> value) {
        statement.bind(next++, value.map(Object::toString).orElse(null));
        return this;
    }

    ItemCells number(long number) {
        statement.bind(next++, number);
        return this;
    }

    ItemCells flag(boolean flag) {
        statement.bind(next++, flag);
        return this;
    }

    ItemCells local(LocalText text) {
        for (Language language : List.of(Language.DE, Language.EN, Language.CS)) {
            text(text.texts().getOrDefault(language, ""));
        }
        return this;
    }

    ItemCells decimal(BigDecimal value) {
        return text(value.toPlainString());
    }

    ItemCells decimal(Optional<BigDecimal> value) {
        return optional(value.map(BigDecimal::toPlainString));
    }

    /** @throws IllegalArgumentException if a key has a comma, which no key has */
    ItemCells keys(Set<String> keys) {
        if (keys.stream().anyMatch(key -> key.isEmpty() || key.contains(BETWEEN_KEYS))) {
            throw new IllegalArgumentException("keys: found " + keys + ", wanted none empty and none with a comma");
        }
        return text(String.join(BETWEEN_KEYS, keys));
    }

    ItemCells one(Enum<?> choice) {
        return text(choice.name());
    }
}
