package einklang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's PostgreSQL 15 on a free loopback port, with its files in a temporary folder: started once for all tests of a
 * run, stopped when the run ends. The server refuses to run as root, so root hands over to the user postgres.
 */
final class PostgresServer {
    static final String USER = "postgres";
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static @Nullable PostgresServer started;

    private final Path folder;
    private final int port;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Returns the running server. Where it is not installed the test is skipped, or fails under {@code CI=true}. */
    static synchronized PostgresServer getOrSkip() {
        require(PROGRAMS, "true".equals(System.getenv("CI")));
        if (started == null) {
            started = start();
        }
        return started;
    }

    static void require(Path programs, boolean ci) {
        if (Files.isExecutable(programs.resolve("postgres"))) {
            return;
        }
        if (ci) {
            throw new AssertionError("CI needs PostgreSQL 15 in " + programs + "; it is not there");
        }
        Assumptions.abort("PostgreSQL 15 is not installed in " + programs);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url(), USER, null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static PostgresServer start() {
        Path folder = Folders.create("einklang-postgres");
        PostgresServer server = new PostgresServer(folder, freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "postgres-stop"));
        server.handOver();
        server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                server.options(),
                "start");
        return server;
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + " -c fsync=off -c synchronous_commit=off -c max_connections=300";
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void stop() {
        if (Files.exists(Path.of(data(), "postmaster.pid"))) {
            run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
        }
        Folders.delete(folder);
    }

    private void handOver() {
        if (isRoot()) {
            try {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        runAndCheck(command);
    }

    /** The output goes to a file: a server that inherits a pipe keeps its reader waiting for ever. */
    private void runAndCheck(List<String> command) {
        Path output = folder.resolve("output-" + command.get(command.size() - 1).replaceAll("\\W", ""));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command.toString(), stop);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
