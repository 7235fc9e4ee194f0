package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import einklang.cli.CommandFailure;
import einklang.cli.Engine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingRoomTest {
    @TempDir
    Path folder;

    private Settings settings(String place) {
        return Settings.from(Map.of(
                "EINKLANG_EMBEDDINGS",
                place,
                "EINKLANG_EMBEDDINGS_MODEL",
                "small",
                "EINKLANG_DB",
                "jdbc:sqlite:" + folder.resolve("einklang.db")));
    }

    @Test
    void withoutTheSettingThereIsNothingToLearn() {
        try (EmbeddingRoom room = EmbeddingRoom.open(Settings.from(Map.of()), Engine.bundled())) {
            assertThat(room.learn()).isTrue();
            assertThat(room.likeness()).isEmpty();
        }
    }

    @Test
    void folderWithoutAModelEndsTheStartWithASentence() {
        assertThatThrownBy(() -> EmbeddingRoom.open(settings("onnx:" + folder), Engine.bundled()))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("The model for sentence vectors needs the file " + folder.resolve("model.onnx") + ".");
    }

    @Test
    void addressThatRefusesLeavesTheEngineToItsOwnMeasures() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        String place = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/embeddings";
        try (EmbeddingRoom room = EmbeddingRoom.open(settings(place), Engine.bundled())) {
            assertThat(room.learn()).isFalse();
            assertThat(room.likeness()).isEmpty();
            assertThat(folder).isEmptyDirectory();
        } finally {
            server.stop(0);
        }
    }
}
