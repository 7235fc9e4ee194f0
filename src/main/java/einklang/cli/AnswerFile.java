package einklang.cli;

import java.util.List;

/**
 * What was read from an answer file: rows in the order of the file, and everything that is wrong with it. With problems the
 * rows are incomplete and must not be used.
 */
record AnswerFile(List<AnswerRow> rows, List<Problem> problems) {
    /** A reason with the line where it was found, counted from 1; kind is the end of a message key. */
    record Problem(long line, String kind, List<Object> arguments) {
        Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(long line, String kind, Object... arguments) {
            return new Problem(line, kind, List.of(arguments));
        }
    }

    AnswerFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Returns how many different people answered. */
    long respondents() {
        return rows.stream().map(AnswerRow::respondent).distinct().count();
    }
}
