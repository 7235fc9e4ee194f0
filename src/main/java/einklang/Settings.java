package einklang;

import einklang.embedding.EmbeddingSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator set by environment variables, checked once at start. {@link Setting} lists them all.
 *
 * @param port 0 to 65535; 0 takes any free port
 * @param database a JDBC URL, of SQLite or PostgreSQL
 * @param baseUrl the address people type, without a slash at the end; empty means "where the server listens"
 * @param trustedProxies the proxies whose X-Forwarded-For counts; empty trusts nobody
 * @param minimumAnswers the lowest k that a facilitator may choose, 3 to 20
 * @param catalogue a folder that exists, with the operator's own catalogue files
 * @param bench whether limits are off for a load run; only ever true on a loopback host
 * @param embeddings where sentence vectors come from; empty switches them off
 */
public record Settings(
        String host,
        int port,
        String database,
        Optional<String> databaseUser,
        Optional<String> databasePassword,
        Optional<URI> baseUrl,
        Optional<String> secret,
        List<String> trustedProxies,
        int minimumAnswers,
        Optional<URI> imprint,
        Optional<Path> catalogue,
        String logLevel,
        boolean bench,
        Optional<EmbeddingSettings> embeddings) {
    private static final String SQLITE = "jdbc:sqlite:";

    public Settings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Reads the settings, ignoring other variables; throws {@link InvalidSettings} with all problems at once. */
    public static Settings from(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }

    /** Returns the same settings with another database, host and port, as the demo wants them. */
    public Settings at(String otherHost, int otherPort, String otherDatabase) {
        return new Settings(
                otherHost,
                otherPort,
                otherDatabase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                trustedProxies,
                minimumAnswers,
                imprint,
                catalogue,
                logLevel,
                bench,
                embeddings);
    }

    /** Returns the file of the SQLite database as text; empty for PostgreSQL. */
    public Optional<String> sqliteFile() {
        return database.startsWith(SQLITE) ? Optional.of(database.substring(SQLITE.length())) : Optional.empty();
    }

    /** Returns the address to print and to put into links, given the port that the server really took. */
    public URI address(int takenPort) {
        return baseUrl.orElseGet(() -> URI.create("http://" + reachableHost() + ":" + takenPort));
    }

    /** Returns a host that this machine can call: "all addresses" is a place to listen, not one to call. */
    String reachableHost() {
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Leaves out secrets, so that a log line or an error can never print them. */
    @Override
    public String toString() {
        return "Settings[host=" + host + ", port=" + port + ", baseUrl=" + baseUrl + ", minimumAnswers="
                + minimumAnswers + ", bench=" + bench + "]";
    }
}
