package einklang.cli.evaluation;

import einklang.analysis.SourceStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answers of one workshop with the piles and goals that a person gave.
 *
 * @param statements in the order of the file, each with the language of its respondent
 * @param gold by statement, in the order of the file; one for each statement
 * @param tensions pairs of piles that pull apart
 * @param lookAlikes pairs that look opposed and are not
 * @param level low, medium or high
 */
record Scenario(
        String id,
        List<SourceStatement> statements,
        Map<String, Gold> gold,
        List<Set<String>> tensions,
        List<Set<String>> lookAlikes,
        String level) {
    private static final String NONE = "none";

    /** The piles and goals of one statement, primary first; piles may be only "none". */
    record Gold(List<String> piles, List<String> goals) {
        Gold {
            piles = List.copyOf(piles);
            goals = List.copyOf(goals);
        }

        boolean isGoal() {
            return !piles.isEmpty() && !piles.get(0).equals(NONE);
        }

        /** Returns the piles without "none". */
        Set<String> real() {
            Set<String> real = new TreeSet<>(piles);
            real.remove(NONE);
            return real;
        }
    }

    Scenario {
        statements = List.copyOf(statements);
        gold = new LinkedHashMap<>(gold);
        tensions = List.copyOf(tensions);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** Returns the same answers as if no form had told its language. */
    List<SourceStatement> withoutLanguage() {
        List<SourceStatement> blank = new ArrayList<>();
        for (SourceStatement one : statements) {
            blank.add(new SourceStatement(
                    one.id(), one.question(), one.person(), one.leader(), Optional.empty(), one.text()));
        }
        return blank;
    }

    /** Returns the language of the respondent as a code; "?" if none is given. */
    Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        statements.forEach(one -> languages.put(
                one.id(), one.language().map(language -> language.code()).orElse("?")));
        return languages;
    }
}
