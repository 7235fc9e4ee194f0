package einklang.analysis;

import einklang.i18n.Language;
import java.util.Optional;

/**
 * One statement to analyse, as typed.
 *
 * @param id unique among the statements of one call, not blank
 * @param question the question that it answers, not blank
 * @param person who said it, not blank; figures count people, never statements
 * @param leader whether the person stands on the leaders' side
 * @param language the form's language, a prior and not the truth; empty if unknown
 * @param text someone's own words, any length, any characters, may be empty
 */
public record SourceStatement(
        String id, String question, String person, boolean leader, Optional<Language> language, String text) {
    public SourceStatement {
        Guard.filled("statement id", id);
        Guard.filled("question of statement " + id, question);
        Guard.filled("person of statement " + id, person);
    }
}
