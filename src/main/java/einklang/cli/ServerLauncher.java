package einklang.cli;

/** Starts the server on the operator's settings. */
public interface ServerLauncher {
    /** Returns once requests are taken; throws {@link CommandFailure} if that cannot be. */
    RunningServer start();
}
