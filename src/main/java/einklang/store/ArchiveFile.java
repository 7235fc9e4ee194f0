package einklang.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The archive of a workshop as a file: a ZIP with "manifest.json", which names format, version, schema and the SHA-256 of
 * every other entry, and a list of rows a table.
 *
 * @param schema version of the database schema that the rows are of
 * @param tables the rows by table
 */
record ArchiveFile(String schema, Map<String, List<Map<String, @Nullable Object>>> tables) {
    static final String FORMAT = "einklang-workshop";
    static final int VERSION = 1;

    private static final String MANIFEST = "manifest.json";
    private static final String FOLDER = "tables/";
    private static final String SUFFIX = ".json";
    private static final long MOST_BYTES = 100_000_000;
    private static final int BLOCK = 8_192;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Map<String, @Nullable Object>>> ROWS = new TypeReference<>() {};

    /** What the manifest holds; the names are those in the file. */
    record Manifest(String format, int version, String schema, Map<String, String> sha256) {}

    void write(OutputStream out) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        tables.forEach((table, rows) -> entries.put(FOLDER + table + SUFFIX, JSON.writeValueAsBytes(rows)));
        Map<String, String> sums = new LinkedHashMap<>();
        entries.forEach((name, content) -> sums.put(name, sha256(content)));
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, JSON.writeValueAsBytes(new Manifest(FORMAT, VERSION, schema, sums)));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Reads a file that may be anything.
     *
     * @throws ArchiveRefused if it is no whole and unchanged archive of this version and schema
     */
    static ArchiveFile read(InputStream in, String schema) {
        Map<String, byte[]> entries = entries(in);
        byte[] head = entries.remove(MANIFEST);
        if (head == null) {
            throw new ArchiveRefused("The file is no archive of a workshop: it has no manifest.");
        }
        Manifest manifest = parsed(head, new TypeReference<>() {});
        check(manifest, schema);
        if (!manifest.sha256().keySet().equals(entries.keySet())) {
            throw new ArchiveRefused("The archive is not whole: its manifest names other entries than it has.");
        }
        Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
        entries.forEach((name, content) -> {
            if (!sha256(content).equals(manifest.sha256().get(name))) {
                throw new ArchiveRefused("The archive was changed or damaged: the checksum of " + name + " is wrong.");
            }
            tables.put(name.substring(FOLDER.length(), name.length() - SUFFIX.length()), parsed(content, ROWS));
        });
        return new ArchiveFile(schema, tables);
    }

    private static void check(Manifest manifest, String schema) {
        if (!FORMAT.equals(manifest.format())) {
            throw new ArchiveRefused("The file is no archive of a workshop.");
        }
        if (manifest.version() != VERSION || !schema.equals(manifest.schema())) {
            throw new ArchiveRefused("The archive is of another version of Einklang (archive " + manifest.version()
                    + ", schema " + manifest.schema() + "; this program has archive " + VERSION + ", schema " + schema
                    + "). Bring both servers to the same version and export anew.");
        }
    }

    private static <T> T parsed(byte[] json, TypeReference<T> type) {
        try {
            T value = JSON.readValue(json, type);
            if (value == null) {
                throw new ArchiveRefused("The archive cannot be understood: an entry is empty.");
            }
            return value;
        } catch (JacksonException broken) {
            throw new ArchiveRefused(
                    "The archive cannot be understood: an entry is no JSON of the kind wanted.", broken);
        }
    }

    private static Map<String, byte[]> entries(InputStream in) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!isKnown(entry.getName()) || entries.containsKey(entry.getName())) {
                    throw new ArchiveRefused(
                            "The file is no archive of a workshop: it has an entry that does not belong.");
                }
                byte[] content = unpacked(zip, left);
                left -= content.length;
                entries.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ArchiveRefused("The file is no archive of a workshop, or it is broken off.", broken);
        }
        return entries;
    }

    /** Names are compared with those that can be, and never used as paths. */
    private static boolean isKnown(String name) {
        return name.equals(MANIFEST)
                || ArchivedTable.ALL.stream().anyMatch(table -> name.equals(FOLDER + table.name() + SUFFIX));
    }

    private static byte[] unpacked(ZipInputStream zip, long most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int count = zip.read(block); count >= 0; count = zip.read(block)) {
            content.write(block, 0, count);
            if (content.size() > most) {
                throw new ArchiveRefused("The archive unpacks to more than 100 MB, which no workshop needs.");
            }
        }
        return content.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
