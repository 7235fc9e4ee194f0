package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process of its own, as people and containers start it. */
class ProgramIT {
    private static final Path JAR = Path.of("target", "einklang.jar").toAbsolutePath();
    /** What is promised to whoever stops a container. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
    }

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void serverPrintsItsAddressIsWellAndEndsOnSigterm() throws IOException, InterruptedException {
        Process server = start("server");
        awaitText("server", "http://127.0.0.1:" + port);

        assertThat(exitCode(start("health", "health"))).isZero();
        server.destroy();

        assertThat(server.waitFor(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                .as("ended within %s", STOPS_WITHIN)
                .isTrue();
        assertThat(exitCode(start("health again", "health"))).isEqualTo(1);
        assertThat(output("health again")).contains("No server answers");
    }

    @Test
    void backupOfARunningServerCanBeRestored() throws IOException, InterruptedException {
        Process server = start("server");
        awaitText("server", "http://127.0.0.1:" + port);

        assertThat(exitCode(start("backup", "backup", "copy.db"))).isZero();
        assertThat(exitCode(start("restore too early", "restore", "copy.db"))).isEqualTo(1);
        assertThat(output("restore too early")).contains("in use").doesNotContain("\tat ");

        server.destroy();
        server.waitFor();
        assertThat(exitCode(start("restore", "restore", "copy.db"))).isZero();
        assertThat(output("restore")).contains("Restored copy.db.");
    }

    @Test
    void wrongSettingsAreToldInALine() throws IOException, InterruptedException {
        port = 70_000;

        assertThat(exitCode(start("server"))).isEqualTo(2);
        assertThat(output("server")).contains("EINKLANG_PORT: found '70000', wanted a whole number from 0 to 65535.");
    }

    private Process start(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("EINKLANG_PORT", Integer.toString(port));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static int exitCode(Process process) throws InterruptedException {
        return process.waitFor();
    }

    private void awaitText(String name, String text) {
        Awaitility.await(text)
                .atMost(Duration.ofMinutes(2))
                .until(() -> output(name).contains(text));
    }

    private String output(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"), StandardCharsets.UTF_8);
    }
}
