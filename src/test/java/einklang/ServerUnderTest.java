package einklang;

import einklang.web.Routes;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The whole program in this process: every part as in production, on a free port and a database file of its own. */
public final class ServerUnderTest implements AutoCloseable {
    private final Application application;

    private ServerUnderTest(Application application) {
        this.application = application;
    }

    /** Starts on a database in the folder; a folder that was used before keeps its data. */
    public static ServerUnderTest start(Path folder) {
        return start(folder, Map.of());
    }

    /** Starts with some settings of one's own, such as EINKLANG_MIN_ANSWERS. */
    public static ServerUnderTest start(Path folder, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("EINKLANG_PORT", "0");
        environment.put("EINKLANG_DB", "jdbc:sqlite:" + folder.resolve("test.db"));
        environment.putAll(settings);
        return new ServerUnderTest(Application.start(Settings.from(environment)));
    }

    /** Returns the table of all routes, so that a test can try every one of them. */
    public Routes routes() {
        return application.routes();
    }

    public URI address() {
        return application.address();
    }

    /** Returns the program itself, for its set-up link. */
    public Application application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
    }
}
