package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthFeatureTest {
    @Test
    void wellServerSaysSo() {
        try (RunningServer server = RunningServer.of(new HealthFeature(() -> true))) {
            HttpResponse<String> answer = server.get("/health");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("well\n");
        }
    }

    @Test
    void serverWithoutDatabaseIsNotWell() {
        try (RunningServer server = RunningServer.of(new HealthFeature(() -> false))) {
            assertThat(server.get("/health").statusCode()).isEqualTo(503);
        }
    }
}
