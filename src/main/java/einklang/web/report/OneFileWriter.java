package einklang.web.report;

import einklang.report.Logo;
import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.web.Assets;
import einklang.web.Html;
import einklang.web.SecurityHeaders;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as one HTML file that opens from disk: style and pictures inside, nothing loaded, nothing run. */
final class OneFileWriter implements ReportWriter {
    private final Assets assets;

    OneFileWriter(Assets assets) {
        this.assets = assets;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ReportDocument document = new ReportDocument(
                report,
                report.cover().clientLogo().map(Logo::dataUri).orElse(""),
                report.cover().consultantLogo().map(Logo::dataUri).orElse(""));
        String style = assets.text("report.css") + RunningTitle.style(report);
        out.write(Html.bytes("report/onefile.jte", new OneFilePage(document, style, SecurityHeaders.ofFile(style))));
    }
}
