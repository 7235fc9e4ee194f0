package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.catalogue.FinerGoal;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says in three languages why a statement or a pile stands where it stands. */
final class Reasons {
    private static final int MOST_PILE_WORDS = 6;
    private static final int LONGEST_QUOTE = 60;

    private final Catalogue catalogue;

    Reasons(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Joins the reasons of the aspects of one statement. */
    LocalText statement(List<Finding> findings, Labels labels) {
        Map<Language, String> joined = new HashMap<>();
        for (Finding finding : findings) {
            aspect(finding, labels)
                    .texts()
                    .forEach((language, text) ->
                            joined.merge(language, text, (before, after) -> before + " · " + after));
        }
        return joined.isEmpty() ? catalogue.say("statement-empty", language -> List.of()) : new LocalText(joined);
    }

    private LocalText aspect(Finding finding, Labels labels) {
        return switch (finding.decision()) {
            case CATALOGUE ->
                catalogue.say(
                        finding.words().isEmpty() ? "statement-whole" : "statement",
                        language -> List.of(
                                quoted(finding.words(), language),
                                catalogue
                                        .get(labels.name(finding.label()))
                                        .name()
                                        .text(language)));
            case OWN -> catalogue.say("statement-own", language -> List.of());
            case NO_GOAL ->
                catalogue.say("statement-none", language -> List.of(quoted(List.of(words(finding)), language)));
        };
    }

    /** Names the words that speak for a goal most often in the pile. */
    LocalText pile(String concept, List<Finding> findings) {
        List<String> words = commonWords(findings);
        return catalogue.say(words.isEmpty() ? "pile-whole" : "pile", language -> {
            String name = catalogue.get(concept).name().text(language);
            return words.isEmpty() ? List.of(name) : List.of(quoted(words, language), name);
        });
    }

    /**
     * Returns the goal's name, refined by the finer goal that sets this pile apart: one that at least three of its aspects and
     * three in five speak of. Names of the catalogue only, never people's words.
     */
    LocalText label(String concept, List<Finding> findings) {
        LocalText name = catalogue.get(concept).name();
        return catalogue.finer().stream()
                .filter(finer -> finer.goal().equals(concept))
                .filter(finer -> setsApart(finer.id(), findings))
                .findFirst()
                .map(finer -> finerLabel(finer.id()))
                .orElse(name);
    }

    /** Returns the name of a goal and, after a colon, that of a finer goal in it. */
    LocalText finerLabel(String id) {
        FinerGoal finer = catalogue.findFiner(id).orElseThrow();
        LocalText name = catalogue.get(finer.goal()).name();
        return catalogue.say(
                "label-finer",
                language -> List.of(name.text(language), finer.name().text(language)));
    }

    private static boolean setsApart(String finer, List<Finding> findings) {
        long speak = findings.stream()
                .filter(finding -> finding.finer().contains(finer))
                .count();
        return speak >= 3 && speak * 5 >= findings.size() * 3L;
    }

    LocalText pileByGoal(String concept) {
        return catalogue.say(
                "pile-goal",
                language -> List.of(
                        catalogue.get(concept).name().text(language),
                        catalogue.get(concept).definition().text(language)));
    }

    LocalText ownPile(Finding first) {
        return catalogue.say("pile-own", language -> List.of(quoted(List.of(words(first)), language)));
    }

    LocalText ownPileByGoal() {
        return catalogue.say("pile-own-goal", language -> List.of());
    }

    LocalText ownLabel(int number) {
        return catalogue.say("own-label", language -> List.of(Integer.toString(number)));
    }

    /** Returns the words of the aspect as typed, cut at a length that a label can bear. */
    static String words(Finding finding) {
        String text = finding.part().aspect().of(finding.statement().source().text());
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                                .strip() + "…";
    }

    private static List<String> commonWords(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            finding.words().forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PILE_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String quoted(List<String> words, Language language) {
        String open = language == Language.EN ? "“" : "„";
        String close = language == Language.EN ? "”" : "“";
        return open + String.join(close + ", " + open, words) + close;
    }
}
