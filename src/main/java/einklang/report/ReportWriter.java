package einklang.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a file of one format. */
public interface ReportWriter {
    /** Returns the ending of the file's name, without a dot; also the name of the format in addresses. */
    String format();

    /** Returns the media type, with its charset if it is text. */
    String mediaType();

    /** Writes the file; leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException;
}
