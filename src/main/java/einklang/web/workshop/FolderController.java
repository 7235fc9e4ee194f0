package einklang.web.workshop;

import einklang.report.Folder;
import einklang.report.Folders;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Visit;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands out the folder for works council and data protection, in the language of the visit. */
final class FolderController {
    private final WorkshopParts parts;
    private final Doors doors;

    FolderController(WorkshopParts parts, Doors doors) {
        this.parts = parts;
        this.doors = doors;
    }

    void download(Context ctx) {
        Running running = doors.real(ctx);
        Folder folder = Folders.of(
                running.workshop(),
                running.round(),
                Visit.of(ctx).language(),
                Visit.of(ctx).config().textService(),
                parts.clock().instant());
        String name = folder.date() + "-einklang-" + folder.checkCode() + "-"
                + folder.language().code() + ".pdf";
        ctx.contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(bytes(folder));
    }

    private byte[] bytes(Folder folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            parts.folder().write(folder, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
