package einklang.catalogue;

import einklang.i18n.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences with which the engine gives its reasons: id, sentence. */
final class WordingFile {
    static final String NAME = "wording.tsv";

    private WordingFile() {}

    static Map<String, LocalText> read(Table table) {
        Map<String, LocalText> wording = new LinkedHashMap<>();
        for (Table.Row row : table.body()) {
            if (wording.put(row.cell(0), row.text(1)) != null) {
                throw row.wrong("found sentence '" + row.cell(0) + "' again, wanted each once");
            }
        }
        return wording;
    }
}
