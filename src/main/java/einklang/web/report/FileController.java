package einklang.web.report;

import einklang.report.Logo;
import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.web.Refused;
import einklang.web.SecurityHeaders;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hands out the report as files, and writes down that it did; and the logos for the page. */
final class FileController {
    private static final int LONGEST_TITLE = 40;

    private final ReportServices services;

    FileController(ReportServices services) {
        this.services = services;
    }

    void download(Context ctx) {
        InReport in = InReport.of(services, ctx);
        if (!in.open()) {
            throw Refused.notFound();
        }
        List<ReportWriter> writers = new ArrayList<>(services.writers());
        writers.add(new OneFileWriter(in.in().visit().assets()));
        ReportWriter writer = writers.stream()
                .filter(known -> known.format().equals(ctx.pathParam("format")))
                .findFirst()
                .orElseThrow(Refused::notFound);
        Report report = in.report(in.in().visit().language());
        byte[] bytes = bytes(writer.of(in.in().actor()), report);
        services.boards()
                .logDownload(
                        in.workshopId(),
                        in.in().actor(),
                        "report." + writer.format(),
                        services.clock().instant());
        ctx.contentType(writer.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name(report, writer.format()) + "\"")
                .result(bytes);
    }

    private static byte[] bytes(ReportWriter writer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Names sort by day, then by workshop; the title in letters that every file system knows. */
    static String name(Report report, String format) {
        String title = Normalizer.normalize(report.cover().title().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = title.substring(0, Math.min(LONGEST_TITLE, title.length())).replaceAll("^-|-$", "");
        return report.cover().date() + "-einklang-" + (cut.isEmpty() ? "" : cut + "-")
                + report.language().code() + "." + format;
    }

    void logo(Context ctx) {
        InReport in = InReport.of(services, ctx);
        Logo logo = Side.find(ctx.pathParam("side"))
                .flatMap(side -> side.logo(services.reports().branding(in.workshopId())))
                .orElseThrow(Refused::notFound);
        SecurityHeaders.onlyDraw(ctx);
        ctx.contentType(logo.kind().mediaType()).result(logo.bytes());
    }
}
