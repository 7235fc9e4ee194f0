package einklang.export.pdf;

import java.nio.ByteBuffer;

/**
 * A font file as it is loaded. Its substitutions are passed over: they draw "ft" as one shape, which the PDF then cannot
 * tell back as letters, and to read them takes longer than all else in the file.
 */
final class FontFile {
    private static final int FIRST_TABLE = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag('G', 'S', 'U', 'B');

    /** Known to nobody, and in the order of names at the same place. */
    private static final int PASSED_OVER = tag('G', 'S', 'U', 'X');

    private FontFile() {}

    /** Returns the same file with its table of substitutions under a name that nobody looks for. */
    static byte[] withoutSubstitutions(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file.clone());
        int tables = font.getShort(4);
        for (int table = 0; table < tables; table++) {
            int at = FIRST_TABLE + table * ENTRY;
            if (font.getInt(at) == SUBSTITUTIONS) {
                font.putInt(at, PASSED_OVER);
            }
        }
        return font.array();
    }

    private static int tag(char first, char second, char third, char fourth) {
        return first << 24 | second << 16 | third << 8 | fourth;
    }
}
