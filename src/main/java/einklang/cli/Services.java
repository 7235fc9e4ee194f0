package einklang.cli;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the commands ask for. Nothing behind it is opened before a command needs it, so that help works on a broken
 * set-up too.
 *
 * @param ownAddress where a server with these settings listens, as this machine calls it
 * @param engine the goals known on these settings and their model
 * @param settingsHelp one line a setting, for the help text
 */
public record Services(
        ServerLauncher server,
        DemoLauncher demo,
        Backups backups,
        PasswordResets passwordResets,
        Supplier<URI> ownAddress,
        Supplier<Engine> engine,
        List<String> settingsHelp) {
    public Services {
        settingsHelp = List.copyOf(settingsHelp);
    }
}
