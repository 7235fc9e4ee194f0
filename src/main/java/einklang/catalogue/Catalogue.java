package einklang.catalogue;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The goals that the product knows, which of them pull apart, and what others do and measure for them.
 *
 * @param concepts in the order of the file, which is the order of every list of goals
 * @param finer finer goals within those, in the order of the file
 * @param oppositions most telling first
 * @param wording sentences for reasons by their ids, with {0} and {1} as gaps
 * @param hash SHA-256 of the files that decide about grouping and its reasons, 64 hexadecimal digits. Measures, indicators,
 *     moments and telling words are left out on purpose: better ones must not make an old proposal look like that of
 *     another engine
 * @param measures ready measures in the order of the file
 * @param indicators usual indicators in the order of the file
 * @param moments how a goal is noticed, in the order of the file
 * @param tellingWords by which a goal reads like a measure or a figure
 */
public record Catalogue(
        List<Concept> concepts,
        List<FinerGoal> finer,
        List<Opposition> oppositions,
        Map<String, LocalText> wording,
        String hash,
        List<CatalogueMeasure> measures,
        List<CatalogueIndicator> indicators,
        List<CatalogueMoment> moments,
        List<TellingWord> tellingWords) {
    /** Opens the files of a catalogue by their names, such as a folder or the resources of the program. */
    public interface Source {
        InputStream open(String file) throws IOException;

        /** Opens what an operator adds to a file: rows of the same form; nothing at all if they add none. */
        default InputStream openOwn(String file) throws IOException {
            return InputStream.nullInputStream();
        }

        /** Returns the name by which people find a file. */
        default String nameOf(String file) {
            return file;
        }
    }

    /** The folder of the obstacles within that of the goals. */
    public static final String OBSTACLES = "obstacles";

    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

    public Catalogue {
        concepts = List.copyOf(concepts);
        finer = List.copyOf(finer);
        oppositions = List.copyOf(oppositions);
        wording = Map.copyOf(wording);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        moments = List.copyOf(moments);
        tellingWords = List.copyOf(tellingWords);
    }

    /** Returns the names of the files whose bytes make {@link #hash}, in its order. */
    public static List<String> groupingFiles() {
        return List.of(GoalsFile.NAME, FinerFile.NAME, OppositesFile.NAME, WordingFile.NAME);
    }

    /** Returns the names of all files of a catalogue. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(groupingFiles());
        files.addAll(Examples.files());
        files.addAll(List.of(MeasuresFile.NAME, IndicatorsFile.NAME, MomentsFile.NAME, TellingWordsFile.NAME));
        return files;
    }

    /**
     * Reads the files that docs/catalogue.md describes, but for the examples.
     *
     * @throws CatalogueException naming file and line, if a column is missing or empty, an id stands twice or is unknown, or
     *     an effect is none
     */
    public static Catalogue load(Source source) {
        Table goals = Table.read(source, GoalsFile.NAME, 7);
        Table finer = Table.read(source, FinerFile.NAME, 4);
        Table opposites = Table.read(source, OppositesFile.NAME, 6);
        Table wording = Table.read(source, WordingFile.NAME, 4);
        Map<String, Concept> concepts = GoalsFile.read(goals);
        Set<String> ids = concepts.keySet();
        Map<String, FinerGoal> parts = FinerFile.read(finer, ids);
        return new Catalogue(
                List.copyOf(concepts.values()),
                List.copyOf(parts.values()),
                OppositesFile.read(opposites, ids, parts.keySet()),
                WordingFile.read(wording),
                hash(goals.bytes(), finer.bytes(), opposites.bytes(), wording.bytes()),
                MeasuresFile.read(source, ids),
                IndicatorsFile.read(source, ids),
                MomentsFile.read(source, ids),
                TellingWordsFile.read(source));
    }

    /** Returns the catalogue that the program carries. */
    public static Catalogue bundled() {
        return load(bundledSource());
    }

    /** Returns the files that the program carries. */
    public static Source bundledSource() {
        return Catalogue::bundledFile;
    }

    /** Returns the second catalogue that the program carries: what keeps people from serving customers well. */
    public static Catalogue obstacles() {
        return load(obstaclesOf(bundledSource()));
    }

    /** Returns the files of the obstacles as a catalogue of its own; what obstacles do not have, such as measures, is empty. */
    public static Source obstaclesOf(Source source) {
        return new ObstacleSource(source);
    }

    /** Returns the names of the files that a catalogue of obstacles has. */
    public static List<String> obstacleFiles() {
        List<String> files = new ArrayList<>(List.of(GoalsFile.NAME, WordingFile.NAME));
        files.addAll(Examples.files());
        return files;
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
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("goal: found '" + id + "', wanted one of " + GoalsFile.NAME));
    }

    /** Returns a sentence of wording.tsv with its gaps filled in every language. */
    public LocalText say(String id, Function<Language, List<String>> gaps) {
        LocalText sentence = wording.get(id);
        if (sentence == null) {
            throw new IllegalArgumentException("sentence: found '" + id + "', wanted one of " + WordingFile.NAME);
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

    public Optional<Concept> find(String id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /** Finds the finer goal with exactly this id. */
    public Optional<FinerGoal> findFiner(String id) {
        return finer.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Returns the ready measures that usually help a goal, strongest first, ties in the order of the file. */
    public List<CatalogueMeasure> measuresFor(String goal) {
        return measures.stream()
                .filter(measure -> measure.strengthOn(goal) > 0)
                .sorted(Comparator.comparingInt((CatalogueMeasure measure) -> -measure.strengthOn(goal)))
                .toList();
    }

    public Optional<CatalogueMeasure> findMeasure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** Returns the usual indicators of a goal in the order of the file; empty for an unknown goal. */
    public List<CatalogueIndicator> indicatorsFor(String goal) {
        return indicators.stream()
                .filter(indicator -> indicator.goal().equals(goal))
                .toList();
    }

    public Optional<CatalogueIndicator> findIndicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** Returns how a goal is noticed in the next conversation, in the order of the file; empty for an unknown goal. */
    public List<CatalogueMoment> momentsFor(String goal) {
        return moments.stream().filter(moment -> moment.goal().equals(goal)).toList();
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
