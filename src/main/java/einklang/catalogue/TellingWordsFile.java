package einklang.catalogue;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words by which a goal reads like a measure or a figure: language or *, what it tells, word. */
final class TellingWordsFile {
    static final String NAME = "measure-words.tsv";

    private static final int COLUMNS = 3;
    private static final String ALL_LANGUAGES = "*";

    private TellingWordsFile() {}

    static List<TellingWord> read(Catalogue.Source source) {
        List<TellingWord> words = new ArrayList<>();
        Set<TellingWord> seen = new HashSet<>();
        for (Table.Row row : Table.read(source, NAME, COLUMNS).body()) {
            if (row.cell(2).replace("*", "").isBlank()) {
                throw row.wrong("found word '" + row.cell(2) + "', wanted one with letters");
            }
            TellingWord word = TellingWord.of(language(row), row.choice(1, TellingWord.Tells.class), row.cell(2));
            if (!seen.add(word)) {
                throw row.wrong("found word '" + row.cell(2) + "' again, wanted each once");
            }
            words.add(word);
        }
        return words;
    }

    private static Optional<Language> language(Table.Row row) {
        if (row.cell(0).equals(ALL_LANGUAGES)) {
            return Optional.empty();
        }
        Optional<Language> language = Language.find(row.cell(0));
        if (language.isEmpty()) {
            throw row.wrong("found language '" + row.cell(0) + "', wanted de, en, cs or " + ALL_LANGUAGES);
        }
        return language;
    }
}
