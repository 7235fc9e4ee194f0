package einklang.attack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import einklang.ServerUnderTest;
import einklang.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.slf4j.LoggerFactory;

/** The whole program on a database of its own, three visitors, and everything that it logs. */
final class Site implements AutoCloseable {
    static final String PASSWORD = "korrekt pferd batterie";
    static final String OWNER_EMAIL = "owner@attack.example";
    static final String OTHER_EMAIL = "other@attack.example";

    final Path folder;
    final Map<String, String> settings;
    private final CopyOnWriteArrayList<String> logged = new CopyOnWriteArrayList<>();
    private final Listening listening = new Listening();
    private final ServerUnderTest server;

    /** Runs workshops; also the admin. */
    final Visitor owner;

    /** Another facilitator, who has nothing to do with the owner's workshops. */
    final Visitor other;

    /** Somebody without a session. */
    final Visitor nobody;

    private final class Listening extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            logged.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + trace);
        }
    }

    Site() {
        this(Map.of());
    }

    /** Starts with more settings, such as another database. */
    Site(Map<String, String> more) {
        try {
            folder = Files.createTempDirectory("einklang-attack");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        listen();
        settings = new HashMap<>(Map.of("EINKLANG_MIN_ANSWERS", "3", "EINKLANG_TRUSTED_PROXIES", "127.0.0.1"));
        settings.putAll(more);
        server = ServerUnderTest.start(folder, settings);
        nobody = visitor();
        owner = visitor();
        URI link = server.application().setUpLink().orElseThrow();
        owner.post(link.getPath(), person("Olga Owner", OWNER_EMAIL));
        other = visitor();
        other.post(invitation(), person("Otto Other", OTHER_EMAIL));
    }

    Visitor visitor() {
        return new Visitor(server.address());
    }

    private static Map<String, String> person(String name, String email) {
        return Map.of("name", name, "email", email, "password", PASSWORD, "language", "de");
    }

    private String invitation() {
        Document page = owner.send("/people/invite", Map.of()).page();
        return URI.create(page.expectFirst("#link").text()).getPath();
    }

    /** Debug lines count as well: operators switch them on. */
    private void listen() {
        Logger root = root();
        listening.setContext(root.getLoggerContext());
        listening.start();
        root.addAppender(listening);
        root.getLoggerContext().getLogger("einklang").setLevel(Level.DEBUG);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    Routes routes() {
        return server.routes();
    }

    int port() {
        return server.address().getPort();
    }

    List<String> log() {
        return List.copyOf(logged);
    }

    Path database() {
        return folder.resolve("test.db");
    }

    @Override
    public void close() {
        server.close();
        root().detachAppender(listening);
        listening.stop();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
