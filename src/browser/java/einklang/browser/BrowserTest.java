package einklang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import einklang.ServerUnderTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test in Chromium against a server of its own on a fresh database. Fails, besides its own assertions, on console and
 * page errors, breaches of the content security policy and requests to other hosts.
 */
@ExtendWith(BrowserExtension.class)
public abstract class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    private Path folder;

    private SharedBrowser browser;
    private ServerUnderTest server;
    private Faults faults;
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeEach
    final void startServer(SharedBrowser sharedBrowser) {
        browser = sharedBrowser;
        server = ServerUnderTest.start(folder);
        faults = new Faults(server.address());
    }

    /** Returns the running server, for its address, its set-up link and its database folder. */
    protected final ServerUnderTest server() {
        return server;
    }

    /** Opens a page of the server as a visitor of their own, with fresh cookies; the path starts with a slash. */
    protected final Page open(Screen screen, String path) {
        BrowserContext context = browser.browser().newContext(screen.options());
        contexts.add(context);
        faults.watch(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(url(path));
        return page;
    }

    /** Returns the whole address of a path that starts with a slash. */
    protected final String url(String path) {
        URI address = server.address();
        return address + path;
    }

    /** Says that a console error with these words belongs to this test, such as "status of 404". */
    protected final void expectFault(String words) {
        faults.expect(words);
    }

    /** Fails if axe finds anything on the page as it is now. */
    protected final void assertAccessible(Page page) {
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();

        assertThat(violations).as("what axe finds on %s", page.url()).isEmpty();
    }

    /** Fails if the page is wider than its screen, so that a phone would scroll sideways. */
    protected final void assertFits(Page page) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();

        assertThat(width).as("width of %s", page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Writes the whole page to target/screenshots/NAME.png, for people to look at. */
    protected final void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Opens the one-time set-up link and makes the first facilitator, whose pages speak the screen's language. */
    final Facilitating facilitator(Screen screen) {
        Page page =
                open(screen, server.application().setUpLink().orElseThrow().getPath() + "?lang=" + screen.language());
        return Facilitating.fromSetUp(page, screen.language());
    }

    /** The server ends first: closing a page on its way to another one can hang for ever, and then none is on its way. */
    @AfterEach
    final void nothingWentWrongInTheBrowser() {
        // A question to the browser: its answer comes after everything that it had to report.
        contexts.forEach(BrowserContext::cookies);
        List<String> seen = List.copyOf(faults.unexpected());
        server.close();
        contexts.forEach(BrowserContext::close);

        assertThat(seen).as("faults that the browser saw").isEmpty();
    }
}
