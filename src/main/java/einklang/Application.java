package einklang;

import einklang.cli.CommandFailure;
import einklang.cli.RunningServer;
import einklang.embedding.EmbeddingSettings;
import einklang.i18n.Language;
import einklang.store.Database;
import einklang.store.DatabaseSettings;
import einklang.store.StoreBusyException;
import einklang.store.StoreRefusedException;
import einklang.web.MemoryRateLimit;
import einklang.web.Problem;
import einklang.web.RandomTokens;
import einklang.web.RateLimit;
import einklang.web.Routes;
import einklang.web.WebConfig;
import einklang.web.WebServer;
import einklang.web.account.LinkController;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The only place that composes the program: settings in, a running server out. */
public final class Application implements RunningServer {
    /** Forms from one address; generous, because a whole contact centre sits behind one. */
    private static final int FORMS_PER_MINUTE = 1_000;

    private final URI address;
    private final Database database;
    private final Rooms rooms;
    private final WebServer web;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Application(URI address, Database database, Rooms rooms, WebServer web) {
        this.address = address;
        this.database = database;
        this.rooms = rooms;
        this.web = web;
    }

    /** Returns once requests are taken; throws {@link CommandFailure} with a sentence for the operator if it cannot. */
    public static Application start(Settings settings) {
        return start(settings, open(settings));
    }

    /** Starts on an open database, which is closed with the program or if it cannot start. */
    static Application start(Settings settings, Database database) {
        try {
            int port = settings.port() == 0 ? freePort(settings.host()) : settings.port();
            URI address = settings.address(port);
            RandomTokens tokens = new RandomTokens();
            RateLimit formsPerAddress = formsPerAddress(settings);
            Rooms rooms = new Rooms(settings, database, tokens, formsPerAddress);
            WebServer web = new WebServer(
                    webConfig(settings, address, port),
                    new WebServer.Parts(
                            rooms.signIn()::findSignedIn,
                            formsPerAddress,
                            Map.of(StoreBusyException.class, Problem.BUSY),
                            tokens::incident),
                    rooms.features());
            listen(web, settings.host(), port);
            rooms.open();
            return new Application(address, database, rooms, web);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    static DatabaseSettings databaseSettings(Settings settings) {
        return new DatabaseSettings(settings.database(), settings.databaseUser(), settings.databasePassword());
    }

    private static Database open(Settings settings) {
        try {
            return Database.open(databaseSettings(settings));
        } catch (StoreRefusedException refused) {
            throw new CommandFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static WebConfig webConfig(Settings settings, URI address, int port) {
        String imprint = settings.imprint().map(URI::toString).orElse("");
        return new WebConfig(
                settings.host(), port, address, settings.trustedProxies(), Language.DE, imprint, textService(settings));
    }

    private static String textService(Settings settings) {
        return settings.embeddings().map(EmbeddingSettings::outsideHost).orElse("");
    }

    private static RateLimit formsPerAddress(Settings settings) {
        return settings.bench()
                ? RateLimit.NONE
                : new MemoryRateLimit(FORMS_PER_MINUTE, Duration.ofMinutes(1), Clock.systemUTC());
    }

    private static void listen(WebServer web, String host, int port) {
        try {
            web.start();
        } catch (RuntimeException failed) {
            web.close();
            throw cannotListen(failed, host, port);
        }
    }

    private static RuntimeException cannotListen(RuntimeException failed, String host, int port) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new CommandFailure(
                        "Cannot listen on port " + port + " of " + host + " (" + cause.getMessage()
                                + "): stop the program that uses it, or set " + Setting.PORT.variable() + " or "
                                + Setting.HOST.variable() + ".",
                        failed);
            }
        }
        return failed;
    }

    /** The port must be known before the server starts, because links carry it. */
    private static int freePort(String host) {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return probe.getLocalPort();
        } catch (IOException failed) {
            throw new CommandFailure("No free port on " + host + ": " + failed.getMessage(), failed);
        }
    }

    /** Returns the server's secret: the operator's, else the one beside the SQLite file. */
    static String secret(Settings settings) {
        return settings.secret()
                .orElseGet(() -> SecretFile.beside(Path.of(settings.sqliteFile().orElseThrow()))
                        .readOrMake());
    }

    /** Returns the table of all routes. */
    Routes routes() {
        return web.routes();
    }

    Rooms rooms() {
        return rooms;
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public Optional<URI> setUpLink() {
        return rooms.accounts().setUpToken().map(token -> address.resolve(LinkController.welcomePath(token)));
    }

    @Override
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Lets running requests end, then writes what was accepted, then lets go of the database. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        try {
            rooms.close();
            web.close();
        } finally {
            database.close();
            closed.countDown();
        }
    }
}
