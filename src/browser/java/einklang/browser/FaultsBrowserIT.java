package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aims the watch for faults at a page full of them: a watch that sees nothing protects nothing. */
@ExtendWith(BrowserExtension.class)
class FaultsBrowserIT {
    private static final String FAULTY = """
            <!doctype html><html lang="en"><title>Faulty</title>
            <p style="color: red">A style that the policy forbids</p>
            <img src="http://other.invalid/pixel.png" alt="">
            <script src="/faulty.js"></script>
            """;
    private static final String SCRIPT = "console.error('said aloud'); throw new Error('thrown');";

    private HttpServer server;

    @BeforeEach
    void startFaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/", "text/html", FAULTY);
        serve("/faulty.js", "text/javascript", SCRIPT);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void everyKindOfFaultIsSeen(SharedBrowser shared) {
        Faults faults =
                new Faults(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        try (BrowserContext context =
                shared.browser().newContext(Screen.desktop().options())) {
            faults.watch(context);
            Page page = context.newPage();
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            page.waitForTimeout(200);
        }

        assertThat(faults.unexpected())
                .anyMatch(fault -> fault.contains("policy breach: style-src"))
                .anyMatch(fault -> fault.contains("request to another host: http://other.invalid/pixel.png"))
                .anyMatch(fault -> fault.contains("said aloud"))
                .anyMatch(fault -> fault.startsWith("page error: ") && fault.contains("thrown"));
    }

    @Test
    void expectedFaultIsLeftOut() {
        Faults faults = new Faults(URI.create("http://127.0.0.1:1"));
        faults.expect("status of 404");

        assertThat(faults.unexpected()).isEmpty();
    }

    private void serve(String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src *");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
