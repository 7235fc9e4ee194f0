package einklang.catalogue;

import einklang.i18n.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The goals that the product knows, and which of them pull apart.
 *
 * @param concepts in the order of the file, which is the order of every list of goals
 * @param oppositions most telling first
 * @param hash SHA-256 of the files, 64 hexadecimal digits
 */
public record Catalogue(List<Concept> concepts, List<Opposition> oppositions, String hash) {
    /** Opens the files of a catalogue by their names, such as a folder or the resources of the program. */
    public interface Source {
        InputStream open(String file) throws IOException;
    }

    public static final String GOALS = "goals.tsv";
    public static final String OPPOSITES = "opposites.tsv";

    public Catalogue {
        concepts = List.copyOf(concepts);
        oppositions = List.copyOf(oppositions);
    }

    /**
     * Reads {@value #GOALS} and {@value #OPPOSITES}.
     *
     * @throws CatalogueException naming file and line, if a column is missing or empty, an id stands twice or is unknown
     */
    public static Catalogue load(Source source) {
        Table goals = Table.read(source, GOALS, 7);
        Table opposites = Table.read(source, OPPOSITES, 5);
        Map<String, Concept> concepts = concepts(goals);
        return new Catalogue(
                List.copyOf(concepts.values()),
                oppositions(opposites, concepts),
                hash(goals.bytes(), opposites.bytes()));
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
