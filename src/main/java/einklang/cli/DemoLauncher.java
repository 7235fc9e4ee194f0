package einklang.cli;

/** Starts a server with a ready workshop in a database of its own, for this machine only. */
public interface DemoLauncher {
    /** A running demo and how to log in: the password is new at every start and kept nowhere else. */
    record Demo(RunningServer server, String email, String password) {}

    /** Returns once requests are taken; throws {@link CommandFailure} for a database that is no demo. */
    Demo start();
}
