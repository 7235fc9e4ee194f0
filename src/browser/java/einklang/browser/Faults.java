package einklang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what must never happen in a browser: console errors, page errors, breaches of the content security policy and
 * requests to anyone but the server under test.
 */
final class Faults {
    /** Blocked styles and scripts also end in the console, but not every other breach does. */
    private static final String REPORT_BREACHES = """
            document.addEventListener('securitypolicyviolation', breach =>
                console.error('policy breach: ' + breach.violatedDirective + ' ' + breach.blockedURI));
            """;

    private final URI server;
    private final List<String> found = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Faults(URI server) {
        this.server = server;
    }

    void watch(BrowserContext context) {
        context.addInitScript(REPORT_BREACHES);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> found.add("page error: " + error.error()));
        context.onRequest(this::follow);
    }

    /** Says that a console error with these words belongs to the test, as for a page that answers 404. */
    void expect(String words) {
        expected.add(words);
    }

    List<String> unexpected() {
        return found.stream()
                .filter(fault -> expected.stream().noneMatch(fault::contains))
                .toList();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            found.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void follow(Request request) {
        URI target = URI.create(request.url());
        boolean goesOut =
                target.getScheme().startsWith("http") || target.getScheme().startsWith("ws");
        if (goesOut && !server.getAuthority().equals(target.getAuthority())) {
            found.add("request to another host: " + request.url());
        }
    }
}
