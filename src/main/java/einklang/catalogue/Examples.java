package einklang.catalogue;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences and terms from which the goal model is trained. */
public final class Examples {
    /** Parts a goal from a finer one within it, such as "employees/recognition". */
    private static final String FINER = "/";

    private Examples() {}

    private static String file(Example.Kind kind, Language language) {
        return (kind == Example.Kind.SENTENCE ? "examples-" : "terms-") + language.code() + ".tsv";
    }

    /** Returns the names of the files: examples and terms of every language. */
    public static List<String> files() {
        List<String> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add(file(Example.Kind.SENTENCE, language));
            files.add(file(Example.Kind.TERM, language));
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
        for (Language language : Language.values()) {
            for (Example.Kind kind : Example.Kind.values()) {
                for (Table.Row row : Table.read(source, file(kind, language), 2).rows()) {
                    examples.add(example(row, language, kind, catalogue));
                }
            }
        }
        return examples;
    }

    private static Example example(Table.Row row, Language language, Example.Kind kind, Catalogue catalogue) {
        List<String> written = List.of(row.cell(0).split("\\+"));
        List<String> labels =
                written.stream().map(label -> label.split(FINER, 2)[0]).toList();
        for (String label : labels) {
            boolean none = label.equals(Concept.NONE) && labels.size() == 1;
            if (!none && catalogue.find(label).isEmpty()) {
                throw row.wrong("found label '" + label + "', wanted a goal of " + GoalsFile.NAME + " or 'none'");
            }
        }
        List<String> finer =
                written.stream().filter(label -> label.contains(FINER)).toList();
        for (String label : finer) {
            if (catalogue.findFiner(label).isEmpty()) {
                throw row.wrong("found label '" + label + "', wanted one of " + FinerFile.NAME);
            }
        }
        return new Example(language, kind, labels, finer, row.cell(1));
    }
}
