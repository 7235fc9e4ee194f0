package einklang.export;

import einklang.report.Painter;
import einklang.report.Picture;
import einklang.report.Pictures;
import einklang.report.Report;
import einklang.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as a ZIP of CSV tables, one a kind of thing, and of its pictures; docs/report.md lists them. */
public final class ZipReportWriter implements ReportWriter {
    /** So many pictures take a moment; a report with more has them for the asking, one by one. */
    static final int MOST_PICTURES = 24;

    private static final Painter PAINTER = new BatikPainter();

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Rows> table : ReportTables.of(report).entrySet()) {
            file(zip, report, table.getKey() + ".csv");
            table.getValue().writeTo(zip, report.language());
            zip.closeEntry();
        }
        for (Painted picture : painted(report)) {
            write(zip, report, picture);
        }
        zip.finish();
    }

    /** A picture as a drawing and in pixels; a huge one, such as a matrix of 200 measures, only as a drawing. */
    private record Painted(String name, String svg, Optional<byte[]> png) {
        static Painted of(Picture picture) {
            String svg = picture.svg();
            Optional<byte[]> png = BatikPainter.paintsInFull(svg) ? Optional.of(PAINTER.png(svg)) : Optional.empty();
            return new Painted("pictures/" + picture.name(), svg, png);
        }
    }

    /** Painting takes most of the time, so that every processor paints. */
    private static List<Painted> painted(Report report) {
        return Pictures.of(report).stream().limit(MOST_PICTURES).toList().parallelStream()
                .map(Painted::of)
                .toList();
    }

    private static void write(ZipOutputStream zip, Report report, Painted picture) throws IOException {
        file(zip, report, picture.name() + ".svg");
        zip.write(picture.svg().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        if (picture.png().isPresent()) {
            packed(zip, report, picture.name() + ".png", picture.png().get());
        }
    }

    /** What is packed already would only cost time to pack again. */
    private static void packed(ZipOutputStream zip, Report report, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = of(report, name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void file(ZipOutputStream zip, Report report, String name) throws IOException {
        zip.putNextEntry(of(report, name));
    }

    /** The time of an entry is the day of the report, whatever zone the machine is in. */
    private static ZipEntry of(Report report, String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(report.cover().date().atStartOfDay());
        return entry;
    }
}
