package einklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import einklang.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLinesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> calls = new ArrayList<>();
    private URI ownAddress = URI.create("http://127.0.0.1:1");

    @Test
    void helpListsCommandsAndSettings() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString())
                .contains("serve", "demo", "backup", "restore", "reset-password", "health")
                .contains("EINKLANG_PORT [8080]");
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve"})
    void servingIsTheDefaultAndPrintsAddressAndSetUpLink(String command) {
        assertThat(command.isEmpty() ? run() : run(command)).isZero();

        assertThat(out.toString()).contains("http://127.0.0.1:8080").contains("http://127.0.0.1:8080/setup/abc");
        assertThat(calls).containsExactly("serve", "await", "close");
    }

    @Test
    void demoPrintsHowToLogIn() {
        assertThat(run("demo")).isZero();

        assertThat(out.toString()).contains("demo@example.org", "tannen-see-42");
        assertThat(calls).containsExactly("demo", "await", "close");
    }

    @Test
    void backupAndRestoreTakeAFile() {
        assertThat(run("backup", "copy.db")).isZero();
        assertThat(run("restore", "copy.db")).isZero();

        assertThat(calls).containsExactly("backup copy.db", "restore copy.db");
        assertThat(out.toString()).contains("old.db");
    }

    @Test
    void workshopsAreMovedByFiles() {
        assertThat(run("export-workshop", "w", "w.zip")).isZero();
        assertThat(run("import-workshop", "w.zip", "--owner", "anna@example.org"))
                .isZero();

        assertThat(calls).containsExactly("export w w.zip", "import w.zip anna@example.org");
        assertThat(out.toString()).contains("keep it like a backup").contains("http://127.0.0.1:8080/workshops/w");
        assertThat(run("import-workshop", "w.zip")).isEqualTo(2);
    }

    @Test
    void missingFileIsAnErrorOfUse() {
        assertThat(run("backup")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
    }

    @Test
    void resetPasswordPrintsALink() {
        assertThat(run("reset-password", "anna@example.org")).isZero();
        assertThat(out.toString()).contains("http://127.0.0.1:8080/reset/anna@example.org");
    }

    @Test
    void failureIsOneSentenceAndACode() {
        assertThat(run("reset-password", "nobody@example.org")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("Nobody has the mail address nobody@example.org.");
    }

    @Test
    void faultOfTheProgramShowsNoStackTrace() {
        assertThat(run("reset-password", "fault")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("Something went wrong that should not; the log says more.");
    }

    @Test
    void healthIsWellOnlyIfTheServerSaysSo() throws IOException {
        assertThat(healthWithStatus(200)).isZero();
        assertThat(out.toString()).contains("well");
        assertThat(healthWithStatus(503)).isEqualTo(1);
        assertThat(err.toString()).contains("answered 503 instead of 200");
    }

    @Test
    void healthFailsWhereNobodyListens() {
        assertThat(run("health")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("No server answers at http://127.0.0.1:1/health.");
    }

    private int healthWithStatus(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            ownAddress = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            return run("health");
        } finally {
            server.stop(0);
        }
    }

    private int run(String... arguments) {
        CommandLine line = CommandLines.of(services());
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    private Services services() {
        return new Services(
                () -> {
                    calls.add("serve");
                    return new RecordedServer();
                },
                () -> {
                    calls.add("demo");
                    return new DemoLauncher.Demo(new RecordedServer(), "demo@example.org", "tannen-see-42");
                },
                new RecordedBackups(),
                new RecordedMoves(),
                this::resetLink,
                () -> ownAddress,
                Engine::bundled,
                folder -> Catalogue.bundledSource(),
                List.of("EINKLANG_PORT [8080]"));
    }

    private URI resetLink(String email) {
        if (email.equals("fault")) {
            throw new IllegalStateException("a fault with details that nobody should read");
        }
        if (email.startsWith("nobody")) {
            throw new CommandFailure(CommandFailure.FAILED, "Nobody has the mail address " + email + ".");
        }
        return URI.create("http://127.0.0.1:8080/reset/" + email);
    }

    private final class RecordedBackups implements Backups {
        @Override
        public void backup(Path target) {
            calls.add("backup " + target);
        }

        @Override
        public Optional<Path> restore(Path source) {
            calls.add("restore " + source);
            return Optional.of(Path.of("old.db"));
        }
    }

    private final class RecordedMoves implements Moves {
        @Override
        public void exportWorkshop(String workshopId, Path file) {
            calls.add("export " + workshopId + " " + file);
        }

        @Override
        public URI importWorkshop(Path file, String ownerEmail) {
            calls.add("import " + file + " " + ownerEmail);
            return URI.create("http://127.0.0.1:8080/workshops/w");
        }
    }

    private final class RecordedServer implements RunningServer {
        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:8080");
        }

        @Override
        public Optional<URI> setUpLink() {
            return Optional.of(URI.create("http://127.0.0.1:8080/setup/abc"));
        }

        @Override
        public void awaitClose() {
            calls.add("await");
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
