package einklang.catalogue;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The goals that the product knows, and which of them pull apart.
 *
 * @param concepts in the order of the file, which is the order of every list of goals
 * @param oppositions most telling first
 * @param wording sentences for reasons by their ids, with {0} and {1} as gaps
 * @param hash SHA-256 of the files, 64 hexadecimal digits
 */
public record Catalogue(
        List<Concept> concepts, List<Opposition> oppositions, Map<String, LocalText> wording, String hash) {
    /** Opens the files of a catalogue by their names, such as a folder or the resources of the program. */
    public interface Source {
        InputStream open(String file) throws IOException;
    }

    public static final String GOALS = "goals.tsv";
    public static final String OPPOSITES = "opposites.tsv";
    public static final String WORDING = "wording.tsv";

    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

    public Catalogue {
        concepts = List.copyOf(concepts);
        oppositions = List.copyOf(oppositions);
        wording = Map.copyOf(wording);
    }

    /**
     * Reads {@value #GOALS}, {@value #OPPOSITES} and {@value #WORDING}.
     *
     * @throws CatalogueException naming file and line, if a column is missing or empty, an id stands twice or is unknown
     */
    public static Catalogue load(Source source) {
        Table goals = Table.read(source, GOALS, 7);
        Table opposites = Table.read(source, OPPOSITES, 5);
        Table wording = Table.read(source, WORDING, 4);
        Map<String, Concept> concepts = concepts(goals);
        return new Catalogue(
                List.copyOf(concepts.values()),
                oppositions(opposites, concepts),
                wording(wording),
                hash(goals.bytes(), opposites.bytes(), wording.bytes()));
    }

    /** Returns the catalogue that the program carries. */
    public static Catalogue bundled() {
        return load(Catalogue::bundledFile);
    }

    private static InputStream bundledFile(String file) throws IOException {
        InputStream stream = Catalogue.class.getResourceAsStream("/catalogue/" + file);
        if (stream == null) {
            throw new IOException("the program does not carry it");
        }
        return stream;
    }

    /** Returns the goal with this id; throws {@link IllegalArgumentException} for any other. */
    public Concept get(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("goal: found '" + id + "', wanted one of " + GOALS));
    }

    /** Returns a sentence of {@value #WORDING} with its gaps filled in every language. */
    public LocalText say(String id, Function<Language, List<String>> gaps) {
        LocalText sentence = wording.get(id);
        if (sentence == null) {
            throw new IllegalArgumentException("sentence: found '" + id + "', wanted one of " + WORDING);
        }
        Map<Language, String> filled = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            filled.put(language, fill(sentence.text(language), gaps.apply(language)));
        }
        return new LocalText(filled);
    }

    /** Fills in one pass, so that braces within a gap's words stay as they are. */
    private static String fill(String sentence, List<String> gaps) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(gaps.get(Integer.parseInt(gap.group(1)))));
    }

    private static Map<String, LocalText> wording(Table table) {
        Map<String, LocalText> wording = new LinkedHashMap<>();
        for (Table.Row row : table.body()) {
            if (wording.put(row.cell(0), LocalText.of(row.cell(1), row.cell(2), row.cell(3))) != null) {
                throw row.wrong("found sentence '" + row.cell(0) + "' again, wanted each once");
            }
        }
        return wording;
    }

    public Optional<Concept> find(String id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    private static Map<String, Concept> concepts(Table table) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (Table.Row row : table.body()) {
            String id = row.cell(0);
            if (id.equals(Concept.NONE) || concepts.containsKey(id)) {
                throw row.wrong("found id '" + id + "', wanted one that is new and not '" + Concept.NONE + "'");
            }
            LocalText name = LocalText.of(row.cell(1), row.cell(2), row.cell(3));
            concepts.put(id, new Concept(id, name, LocalText.of(row.cell(4), row.cell(5), row.cell(6))));
        }
        return concepts;
    }

    private static List<Opposition> oppositions(Table table, Map<String, Concept> concepts) {
        List<Opposition> oppositions = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Table.Row row : table.body()) {
            String a = row.cell(0);
            String b = row.cell(1);
            if (!concepts.containsKey(a) || !concepts.containsKey(b) || a.equals(b)) {
                throw row.wrong("found '" + a + "' and '" + b + "', wanted two goals of " + GOALS);
            }
            if (!seen.add(Set.of(a, b))) {
                throw row.wrong("found '" + a + "' and '" + b + "' again, wanted each pair once");
            }
            oppositions.add(new Opposition(a, b, LocalText.of(row.cell(2), row.cell(3), row.cell(4))));
        }
        return oppositions;
    }

    private static String hash(byte[]... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] file : files) {
                digest.update(file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
