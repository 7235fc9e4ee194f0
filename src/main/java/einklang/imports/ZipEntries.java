package einklang.imports;

import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a packed file that are asked for, unpacked in memory up to a limit. Names are compared, never used as paths. */
final class ZipEntries {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 40_000_000;
    private static final int BLOCK = 8_192;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private ZipEntries() {}

    /** Unpacks the parts whose names begin like this; all others count for the limits too. */
    static ZipEntries read(byte[] file, String start) throws UnreadableTable {
        ZipEntries entries = new ZipEntries();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableTable(Reason.TOO_LARGE);
                }
                byte[] content = entries.unpack(zip, entry.getName().startsWith(start));
                entries.parts.putIfAbsent(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableTable(Reason.NO_TABLE);
        }
        return entries;
    }

    private byte[] unpack(ZipInputStream zip, boolean keep) throws IOException, UnreadableTable {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int count = zip.read(block); count >= 0; count = zip.read(block)) {
            unpacked += count;
            if (unpacked > MOST_BYTES) {
                throw new UnreadableTable(Reason.TOO_LARGE);
            }
            if (keep) {
                content.write(block, 0, count);
            }
        }
        return content.toByteArray();
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
