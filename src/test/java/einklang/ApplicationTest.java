package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.cli.CommandFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {
    @TempDir
    private Path folder;

    @Test
    void startedProgramIsWell() throws IOException, InterruptedException {
        try (ServerUnderTest server = ServerUnderTest.start(folder)) {
            HttpResponse<String> health = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address().resolve("/health"))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).isEqualTo("well\n");
        }
    }

    @Test
    void firstStartGivesALinkThatOpensAPage() throws IOException, InterruptedException {
        try (ServerUnderTest server = ServerUnderTest.start(folder)) {
            URI link = server.application().setUpLink().orElseThrow();

            HttpResponse<String> page =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());

            assertThat(link.toString()).startsWith(server.address().toString());
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void closingTwiceDoesNothingMoreAndWaitersGoOn() throws InterruptedException {
        ServerUnderTest server = ServerUnderTest.start(folder);

        server.close();
        server.close();

        server.application().awaitClose();
    }

    @Test
    void closedProgramLetsGoOfItsDatabase() {
        ServerUnderTest.start(folder).close();
        ServerUnderTest.start(folder).close();

        assertThat(folder.resolve("test.db")).exists();
    }

    @Test
    void secondProgramOnTheSameDatabaseIsRefused() {
        try (ServerUnderTest first = ServerUnderTest.start(folder)) {
            assertThatThrownBy(() -> ServerUnderTest.start(folder))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("test.db")
                    .hasMessageContaining("in use");
            assertThat(first.address()).hasHost("127.0.0.1");
        }
    }

    @Test
    void takenPortIsToldAndTheDatabaseIsLetGo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertThatThrownBy(() -> ServerUnderTest.start(folder, Map.of("EINKLANG_PORT", port)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("port " + port + " of 127.0.0.1")
                    .hasMessageContaining("EINKLANG_PORT");
        }
        ServerUnderTest.start(folder).close();
    }

    @Test
    void folderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> ServerUnderTest.start(
                        folder,
                        Map.of(
                                "EINKLANG_DB",
                                "jdbc:sqlite:" + file.resolve("sub").resolve("a.db"))))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void secretOfTheOperatorComesFirst() {
        String own = "0123456789abcdef0123456789abcdef";
        String database = "jdbc:sqlite:" + folder.resolve("test.db");

        String set = Application.secret(Settings.from(Map.of("EINKLANG_SECRET", own, "EINKLANG_DB", database)));

        assertThat(set).isEqualTo(own);
        assertThat(folder.resolve("test.db.secret")).doesNotExist();
        assertThat(Application.secret(Settings.from(Map.of("EINKLANG_DB", database))))
                .hasSize(64);
        assertThat(folder.resolve("test.db.secret")).exists();
    }
}
