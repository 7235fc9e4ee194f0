package einklang.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The files of {@code /static} on the class path, each with the hash of its content in the URL, so that browsers may
 * keep them for a year. A style sheet names another file as {@code url("asset:NAME")}. Safe for use by many threads.
 */
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}");
    private static final Pattern REFERENCE = Pattern.compile("asset:([a-z0-9.-]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /** Never compared; the bytes are never changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Asset(byte[] plain, byte[] zipped, String type, String url, String hash) {}

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /** Returns the address of a file, such as "/static/3f2a.../app.css"; throws if there is no such file. */
    public String url(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("asset: no file static/" + name))
                .url();
    }

    /** Returns the text of a small file, for a page that holds its style itself. */
    public String text(String name) {
        url(name);
        return new String(find(name).orElseThrow().plain(), StandardCharsets.UTF_8);
    }

    Optional<Asset> find(String name) {
        Asset known = loaded.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Asset> read = NAME.matcher(name).matches() ? read(name) : Optional.empty();
        read.ifPresent(asset -> loaded.put(name, asset));
        return read;
    }

    private Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream stream = Assets.class.getResourceAsStream("/static/" + name)) {
            if (stream == null || type == null) {
                return Optional.empty();
            }
            byte[] bytes = name.endsWith(".css") ? withReferences(stream.readAllBytes()) : stream.readAllBytes();
            String hash = hash(bytes);
            return Optional.of(new Asset(bytes, zipped(bytes), type, "/static/" + hash + "/" + name, hash));
        } catch (IOException broken) {
            throw new UncheckedIOException("asset: cannot read static/" + name, broken);
        }
    }

    private byte[] withReferences(byte[] css) {
        Matcher references = REFERENCE.matcher(new String(css, StandardCharsets.UTF_8));
        return references
                .replaceAll(reference -> Matcher.quoteReplacement(url(reference.group(1))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(target)) {
            zip.write(bytes);
        }
        return target.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
