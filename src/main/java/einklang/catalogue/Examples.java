package einklang.catalogue;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences and terms from which the goal model is trained. */
public final class Examples {
    private Examples() {}

    /** Returns the names of the files: examples and terms of every language. */
    public static List<String> files() {
        List<String> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add("examples-" + language.code() + ".tsv");
            files.add("terms-" + language.code() + ".tsv");
        }
        return files;
    }

    /**
     * Reads all examples in the order of the files.
     *
     * @throws CatalogueException naming file and line, if a label is no goal of the catalogue
     */
    public static List<Example> load(Catalogue.Source source, Catalogue catalogue) {
        List<Example> examples = new ArrayList<>();
        for (String file : files()) {
            Language language = Language.of(file.substring(file.length() - 6, file.length() - 4));
            for (Table.Row row : Table.read(source, file, 2).rows()) {
                examples.add(example(row, language, catalogue));
            }
        }
        return examples;
    }

    private static Example example(Table.Row row, Language language, Catalogue catalogue) {
        List<String> labels = List.of(row.cell(0).split("\\+"));
        for (String label : labels) {
            boolean none = label.equals(Concept.NONE) && labels.size() == 1;
            if (!none && catalogue.find(label).isEmpty()) {
                throw row.wrong("found label '" + label + "', wanted a goal of " + GoalsFile.NAME + " or 'none'");
            }
        }
        return new Example(language, labels, row.cell(1));
    }
}
