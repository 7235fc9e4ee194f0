package einklang.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the folder for works council and data protection as a file. */
public interface FolderWriter {
    /** Writes the file; leaves the stream open. */
    void write(Folder folder, OutputStream out) throws IOException;
}
