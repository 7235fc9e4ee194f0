package einklang.export.office;

import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.report.SlideMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Writes a report as slides with charts and tables that can be edited, and hints for the talk in the notes. */
public final class PptxReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Date day = Date.from(report.cover().date().atStartOfDay(ZoneOffset.UTC).toInstant());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(BaseDeck.bytes()))) {
            SlideMapping mapping = SlideMapping.guess(LayoutReader.layouts(show).stream()
                    .map(layout -> LayoutReader.read(layout, show.getPageSize()))
                    .toList());
            Layouts layouts = new Layouts(show, mapping, Fit.OWN);
            SlideWriter writer = new SlideWriter(show, layouts, report.language(), footer(report), day);
            List<Slide> slides = Deck.of(report, layouts);
            for (Slide slide : slides) {
                XSLFSlide drawn = writer.write(slide);
                if (drawn.getSlideNumber() == 1) {
                    new Logos(show, drawn).draw(report.cover());
                }
            }
            describe(show, report, day);
            show.write(out);
        }
    }

    private static String footer(Report report) {
        Report.Cover cover = report.cover();
        String client = cover.client().isEmpty() ? cover.organisation() : cover.client();
        String all = client.isEmpty() ? cover.title() : cover.title() + " · " + client;
        return Fit.OWN.cut(all, 10, 700, 1);
    }

    /** Title and day of the report; no name of a person or a machine. */
    private static void describe(XMLSlideShow show, Report report, Date day) {
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(Clean.text(report.cover().title()));
        core.setCreator(Clean.PROGRAM);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.setLastModifiedByUser(Clean.PROGRAM);
        show.getProperties().getExtendedProperties().setApplication(Clean.PROGRAM);
    }
}
