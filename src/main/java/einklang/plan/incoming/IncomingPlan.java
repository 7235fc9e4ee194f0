package einklang.plan.incoming;

import einklang.plan.PlanEdit;
import java.util.List;

/**
 * What came of a table: the dry run of a change of the plan.
 *
 * @param edits one a line that comes in, in the order of the lines
 * @param titles what comes in, in words, in the same order
 * @param problems why other lines do not come in, by line
 */
public record IncomingPlan(List<PlanEdit> edits, List<String> titles, List<Problem> problems) {
    /** Why a line does not come in. Texts: "planImport.problem.NAME"; the arguments are cells and limits. */
    public enum Fault {
        /** Argument: the field that is empty. */
        MISSING,
        /** Arguments: code points found, most. */
        TOO_LONG,
        /** Argument: what stands for a number. */
        NUMBER,
        /** Argument: what stands for a day. */
        DAY,
        /** Argument: what stands for a month or a day. */
        MONTH,
        /** Arguments: what stands there, the field. */
        WORD,
        /** Argument: what stands for a number from 1 to 5. */
        WEIGHT,
        /** Argument: what stands for a goal; empty where none is named and the plan has several. */
        UNKNOWN_GOAL,
        /** Argument: what stands for an indicator. */
        UNKNOWN_INDICATOR,
        /** Argument: the title that is in the plan already, or twice in the table. */
        THERE_ALREADY,
        /** The month in which it is due is before its start. */
        DUE_BEFORE_START
    }

    public record Problem(int line, Fault fault, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    public IncomingPlan {
        edits = List.copyOf(edits);
        titles = List.copyOf(titles);
        problems = List.copyOf(problems);
    }

    /** Returns how many lines do not come in. */
    public int linesLeftOut() {
        return (int) problems.stream().mapToInt(Problem::line).distinct().count();
    }
}
