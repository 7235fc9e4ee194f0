package einklang;

import einklang.catalogue.Catalogue;
import einklang.cli.Backups;
import einklang.cli.CommandFailure;
import einklang.cli.DemoLauncher;
import einklang.cli.Engine;
import einklang.cli.RunningServer;
import einklang.cli.Services;
import einklang.store.Backup;
import einklang.store.Database;
import einklang.store.StoreRefusedException;
import einklang.web.RandomTokens;
import einklang.web.account.LinkController;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gives the commands what they ask for, each on settings read only when they are needed. */
final class Operations implements Backups {
    private static final String DEMO_DATABASE = "jdbc:sqlite:./data/demo.db";

    private final Map<String, String> environment;

    private Operations(Map<String, String> environment) {
        this.environment = environment;
    }

    static Services on(Map<String, String> environment) {
        Operations operations = new Operations(environment);
        return new Services(
                operations::serve,
                operations::demo,
                operations,
                new Moving(operations::settings),
                operations::resetLink,
                operations::ownAddress,
                operations::engine,
                operations::catalogueFiles,
                settingsHelp());
    }

    private Settings settings() {
        return Settings.from(environment);
    }

    /** A signal closes the server; the program then ends by itself. */
    private RunningServer serve() {
        RunningServer server = Application.start(settings());
        closeOnSignal(server);
        return server;
    }

    private DemoLauncher.Demo demo() {
        DemoLauncher.Demo demo = Demo.start(settings(), DEMO_DATABASE);
        closeOnSignal(demo.server());
        return demo;
    }

    private static void closeOnSignal(RunningServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    }

    private URI resetLink(String email) {
        Settings settings = settings();
        return refusedInWords(() -> {
            try (Database database = Database.openBeside(Application.databaseSettings(settings))) {
                return new AccountRoom(database, Clock.systemUTC(), new RandomTokens())
                        .accounts()
                        .resetToken(email)
                        .map(token -> settings.address(settings.port()).resolve(LinkController.resetPath(token)))
                        .orElseThrow(() -> new CommandFailure(
                                CommandFailure.FAILED, "No facilitator has the mail address " + email + "."));
            }
        });
    }

    private Catalogue.Source catalogueFiles(Optional<Path> folder) {
        return OwnCatalogue.source(folder.or(() -> settings().catalogue()));
    }

    private URI ownAddress() {
        Settings settings = settings();
        return URI.create("http://" + settings.reachableHost() + ":" + settings.port());
    }

    /** Returns the engine, with sentence vectors if they are set up; learns them now if the server has not. */
    private Engine engine() {
        Settings settings = settings();
        Engine engine = OwnCatalogue.engine(settings);
        EmbeddingRoom vectors = EmbeddingRoom.open(settings, engine);
        vectors.learn();
        return engine.with(vectors::likeness);
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
