package einklang.survey;

import einklang.i18n.Language;
import java.util.List;

/**
 * The answers to one question for the engine and the figures, which need to know who said what. People are opaque keys;
 * nobody is a leader where the plan shows no leaders. Never leaves the pure packages: pages, reports and files do not
 * name this type.
 *
 * @param entries in the order of the statements' ids
 * @param people keys of all respondents to the question or the round
 * @param leaders keys of the shown leaders
 */
public record Material(
        String questionId, QuestionKind kind, List<Entry> entries, List<String> people, List<String> leaders) {
    /** One statement of one person. */
    public record Entry(String statement, String person, Language language, String text) {}

    public Material {
        entries = List.copyOf(entries);
        people = List.copyOf(people);
        leaders = List.copyOf(leaders);
    }
}
