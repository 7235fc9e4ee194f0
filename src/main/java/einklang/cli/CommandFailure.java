package einklang.cli;

/** Ends a command with one clear sentence on the error stream and an exit code, without a stack trace. */
public class CommandFailure extends RuntimeException {
    /** The command could not do its work. */
    public static final int FAILED = 1;
    /** The arguments, the settings or the input are wrong: mend them and try again. */
    public static final int WRONG_INPUT = 2;

    private final int exitCode;

    /** The sentence says what is wrong and what would help, for the person at the terminal. */
    public CommandFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public CommandFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = FAILED;
    }

    /** Returns {@link #FAILED}, {@link #WRONG_INPUT} or a greater code that the command documents. */
    public int exitCode() {
        return exitCode;
    }
}
