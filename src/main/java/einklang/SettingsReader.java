package einklang;

import einklang.embedding.EmbeddingSettings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads each {@link Setting} once and gathers what is wrong, instead of stopping at the first problem. */
final class SettingsReader {
    private static final int LOWEST_MINIMUM = 3;
    private static final int HIGHEST_MINIMUM = 20;
    private static final int SHORTEST_SECRET = 32;
    private static final Pattern ADDRESS_RANGE =
            Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/[0-9]{1,3})?");
    private static final Set<String> LOG_LEVELS = Set.of("ERROR", "WARN", "INFO", "DEBUG");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    Settings read() {
        String host = text(Setting.HOST).orElse(Setting.HOST.shownDefault());
        Settings settings = new Settings(
                host,
                number(Setting.PORT, 0, 65_535),
                database(),
                text(Setting.DB_USER),
                text(Setting.DB_PASSWORD),
                baseUrl(),
                secret(),
                trustedProxies(),
                number(Setting.MIN_ANSWERS, LOWEST_MINIMUM, HIGHEST_MINIMUM),
                webAddress(Setting.IMPRINT_URL),
                catalogue(),
                logLevel(),
                bench(host),
                embeddings());
        refusePostgresWithoutSecret(settings);
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return settings;
    }

    private Optional<EmbeddingSettings> embeddings() {
        return new EmbeddingSettingsReader(this::text, this::problem).read();
    }

    /** Without a database file there is no place beside it, and two servers would make two secrets. */
    private void refusePostgresWithoutSecret(Settings settings) {
        if (settings.sqliteFile().isEmpty() && settings.secret().isEmpty()) {
            problem(Setting.SECRET, "", SHORTEST_SECRET + " characters or more, because the database is not a file");
        }
    }

    /** An empty variable counts as not set: compose files and unit files often pass empty ones on. */
    private Optional<String> text(Setting setting) {
        return Optional.ofNullable(environment.get(setting.variable()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private int number(Setting setting, int lowest, int highest) {
        String value = text(setting).orElse(setting.shownDefault());
        try {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, in the same words as a number out of range.
        }
        problem(setting, value, "a whole number from " + lowest + " to " + highest);
        return lowest;
    }

    private String database() {
        String url = text(Setting.DB).orElse(Setting.DB.shownDefault());
        boolean sqlite = url.matches("jdbc:sqlite:[^:?]+");
        if (!sqlite && !url.matches("jdbc:postgresql:.+")) {
            // A JDBC URL may carry a password: say only how it begins.
            String start = url.substring(0, Math.min(url.length(), 16));
            problem(Setting.DB, start + "...", "jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME");
            return Setting.DB.shownDefault();
        }
        return url;
    }

    private Optional<URI> baseUrl() {
        Optional<URI> address = webAddress(Setting.BASE_URL);
        address.filter(url -> !url.getRawPath().isEmpty() || url.getRawQuery() != null || url.getRawFragment() != null)
                .ifPresent(url -> problem(Setting.BASE_URL, url.toString(), "an address without a path"));
        return address;
    }

    private Optional<URI> webAddress(Setting setting) {
        Optional<String> value = text(setting).map(address -> address.replaceAll("/+$", ""));
        try {
            Optional<URI> address = value.map(URI::create);
            if (address.isEmpty() || isWebAddress(address.get())) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, in the same words as any other address that nobody can open.
        }
        problem(setting, value.orElse(""), "an address that begins with http:// or https:// and names a host");
        return Optional.empty();
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }

    private Optional<String> secret() {
        Optional<String> secret = text(Setting.SECRET);
        secret.filter(value -> value.length() < SHORTEST_SECRET)
                .ifPresent(value -> problem(
                        Setting.SECRET, value.length() + " characters", SHORTEST_SECRET + " characters or more"));
        return secret;
    }

    private List<String> trustedProxies() {
        List<String> ranges = new ArrayList<>();
        for (String part : text(Setting.TRUSTED_PROXIES).orElse("").split("[,\\s]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            ranges.add(part);
            if (!isAddressRange(part)) {
                problem(Setting.TRUSTED_PROXIES, part, "addresses or ranges such as 127.0.0.1 or 10.0.0.0/8");
            }
        }
        return ranges;
    }

    /** Accepts numbers only: looking up a name would ask the network. */
    private static boolean isAddressRange(String text) {
        if (!ADDRESS_RANGE.matcher(text).matches()) {
            return false;
        }
        String[] parts = text.split("/", 2);
        try {
            int bits = InetAddress.getByName(parts[0]).getAddress().length * 8;
            return parts.length == 1 || Integer.parseInt(parts[1]) <= bits;
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private Optional<Path> catalogue() {
        Optional<Path> folder = text(Setting.CATALOGUE).map(Path::of);
        folder.filter(path -> !Files.isDirectory(path))
                .ifPresent(path -> problem(Setting.CATALOGUE, path.toString(), "a folder that exists"));
        return folder;
    }

    private String logLevel() {
        String level = text(Setting.LOG_LEVEL).orElse("INFO").toUpperCase(Locale.ROOT);
        if (!LOG_LEVELS.contains(level)) {
            problem(Setting.LOG_LEVEL, level, "ERROR, WARN, INFO or DEBUG");
        }
        return level;
    }

    private boolean bench(String host) {
        String value = text(Setting.BENCH).orElse("false").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            problem(Setting.BENCH, value, "true or false");
        }
        boolean bench = value.equals("true");
        if (bench && !isLoopback(host)) {
            problem(Setting.BENCH, "true with host " + host, "a loopback host, because limits are off");
        }
        return bench;
    }

    /** Asks the name service only for names: an address is read as it stands. */
    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private void problem(Setting setting, String found, String wanted) {
        problems.add(setting.variable() + ": found '" + found + "', wanted " + wanted + ".");
    }
}
