package einklang;

import einklang.cli.CommandLines;
import java.util.Map;

/** Reads the command line and hands over to a command. */
public final class Main {
    private Main() {}

    /** Ends with the command's exit code; a server that was stopped in good order ends with 0. */
    public static void main(String[] arguments) {
        int exitCode = CommandLines.run(Operations.on(Map.copyOf(System.getenv())), arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
