package einklang.cli;

import einklang.catalogue.Catalogue;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the commands ask for. Nothing behind it is opened before a command needs it, so that help works on a broken
 * set-up too.
 *
 * @param ownAddress where a server with these settings listens, as this machine calls it
 * @param engine the goals known on these settings and their model
 * @param catalogues the files of the catalogue with those of a folder, or else of the settings
 * @param settingsHelp one line a setting, for the help text
 */
public record Services(
        ServerLauncher server,
        DemoLauncher demo,
        Backups backups,
        Moves moves,
        PasswordResets passwordResets,
        Supplier<URI> ownAddress,
        Supplier<Engine> engine,
        Function<Optional<Path>, Catalogue.Source> catalogues,
        List<String> settingsHelp) {
    public Services {
        settingsHelp = List.copyOf(settingsHelp);
    }
}
