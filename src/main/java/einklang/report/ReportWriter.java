package einklang.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a file of one format. */
public interface ReportWriter {
    /** Returns the ending of the file's name, without a dot; also the name of the format in addresses. */
    String format();

    /** Returns the media type, with its charset if it is text. */
    String mediaType();

    /** Returns the writer as this facilitator has set it up, such as with an own template; usually the same for all. */
    default ReportWriter of(String facilitatorId) {
        return this;
    }

    /** Writes the file; leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException;
}
