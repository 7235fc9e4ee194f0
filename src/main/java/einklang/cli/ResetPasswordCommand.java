package einklang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a link by which a facilitator who forgot the password sets a new one. */
@Command(name = "reset-password", description = "Prints a one-time link by which a facilitator sets a new password.")
final class ResetPasswordCommand implements Callable<Integer> {
    private final PasswordResets resets;

    @Parameters(paramLabel = "EMAIL", description = "The mail address of the facilitator.")
    private String email;

    @Spec
    private CommandSpec spec;

    ResetPasswordCommand(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("New password (works once): " + resets.linkFor(email));
        return 0;
    }
}
