package einklang;

import einklang.cli.Backups;
import einklang.cli.CommandFailure;
import einklang.cli.RunningServer;
import einklang.cli.Services;
import einklang.store.Backup;
import einklang.store.StoreRefusedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gives the commands what they ask for, each on settings read only when they are needed. */
final class Operations implements Backups {
    private final Map<String, String> environment;

    private Operations(Map<String, String> environment) {
        this.environment = environment;
    }

    static Services on(Map<String, String> environment) {
        Operations operations = new Operations(environment);
        return new Services(operations::serve, operations, operations::ownAddress, settingsHelp());
    }

    private Settings settings() {
        return Settings.from(environment);
    }

    /** A signal closes the server; the program then ends by itself. */
    private RunningServer serve() {
        RunningServer server = Application.start(settings());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        return server;
    }

    private URI ownAddress() {
        Settings settings = settings();
        return URI.create("http://" + settings.reachableHost() + ":" + settings.port());
    }

    @Override
    public void backup(Path target) {
        refusedInWords(() -> {
            Backup.backup(Application.databaseSettings(settings()), target);
            return target;
        });
    }

    @Override
    public Optional<Path> restore(Path source) {
        return refusedInWords(() -> Backup.restore(source, Application.databaseSettings(settings())));
    }

    private static <T> T refusedInWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreRefusedException refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** Returns two lines a setting, made from the table that the parser reads by. */
    static List<String> settingsHelp() {
        return Stream.of(Setting.values())
                .flatMap(setting -> Stream.of(
                        "  " + setting.variable() + " [" + setting.shownDefault() + "]", "      " + setting.meaning()))
                .toList();
    }
}
