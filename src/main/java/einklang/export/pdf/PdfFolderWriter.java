package einklang.export.pdf;

import einklang.report.Folder;
import einklang.report.FolderWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the folder for works council and data protection as a PDF, tagged and with its fonts inside like a report. */
public final class PdfFolderWriter implements FolderWriter {
    @Override
    public void write(Folder folder, OutputStream out) throws IOException {
        Press.print(FolderSheets.of(folder), out);
    }
}
