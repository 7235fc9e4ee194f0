package einklang.cli;

import einklang.i18n.Language;
import java.util.Optional;

/**
 * One row of an answer file.
 *
 * @param id as given, else the line number
 * @param question as given, else "1"
 */
record AnswerRow(
        long line,
        String id,
        String respondent,
        boolean leader,
        Optional<Language> language,
        String question,
        String statement) {}
