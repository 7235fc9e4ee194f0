package einklang;

import einklang.cli.CommandFailure;
import java.util.List;

/** Says everything that is wrong with the environment at once, one line a variable, so that one restart mends it. */
public final class InvalidSettings extends CommandFailure {
    private final List<String> problems;

    InvalidSettings(List<String> problems) {
        super(WRONG_INPUT, "The settings cannot be used:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns one sentence a problem: which variable, what was found, what is wanted. Secrets are never quoted. */
    public List<String> problems() {
        return problems;
    }
}
