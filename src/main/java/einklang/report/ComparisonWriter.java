package einklang.report;

import einklang.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a comparison as a file of one format. */
public interface ComparisonWriter {
    /** Returns the ending of the file's name, without a dot; also the name of the format in addresses. */
    String format();

    /** Returns the media type with its charset. */
    String mediaType();

    /**
     * Writes the file; leaves the stream open.
     *
     * @param language of headings and labels where the format has only one
     */
    void write(ComparisonReport report, Language language, OutputStream out) throws IOException;
}
