package einklang.survey.incoming;

import einklang.survey.Answers;
import java.util.List;

/**
 * What came of a table: the dry run of an import.
 *
 * @param people one a person, in no order that tells anything
 * @param problems lines that do not come in, with every reason, by line
 * @param notes what comes in differently from how it is written
 */
public record Incoming(List<Answers> people, List<Problem> problems, List<Note> notes) {
    /** Why a line does not come in. Texts: "import.problem.NAME". */
    public enum Fault {
        /** No words in it. */
        NO_WORDS,
        /** Arguments: code points found, most. */
        TOO_LONG,
        /** Characters that nobody can see, such as of a broken file. */
        UNREADABLE,
        /** Argument: what stands for the question. */
        UNKNOWN_QUESTION,
        /** Argument: the most sentences to a question. */
        TOO_MANY
    }

    /** What of a line is left out while the rest comes in. Texts: "import.note.NAME". */
    public enum Remark {
        UNKNOWN_TEAM,
        UNKNOWN_ROLE,
        UNKNOWN_LANGUAGE,
        UNKNOWN_CLARITY,
        /** Lines of one person that say different things; the first counts. */
        CONTRADICTION,
        /** Something like a mail address or a telephone number inside of words. */
        CONTACT
    }

    public record Problem(int line, Fault fault, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A remark on lines that are taken all the same.
     *
     * @param value as written in the file; empty where it is somebody's words
     * @param times how many lines
     */
    public record Note(Remark remark, String value, int times) {}

    public Incoming {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public int statements() {
        return people.stream().mapToInt(person -> person.statements().size()).sum();
    }

    /** Returns how many lines do not come in. */
    public int linesLeftOut() {
        return (int) problems.stream().mapToInt(Problem::line).distinct().count();
    }
}
