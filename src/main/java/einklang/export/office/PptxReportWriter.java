package einklang.export.office;

import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Writes a report as slides with charts and tables that can be edited, and hints for the talk in the notes. */
public final class PptxReportWriter implements ReportWriter {
    private final SlideTemplates templates;
    private final Optional<SlideTemplate> template;

    /** Writes on the template of the program until {@link #of} says whose is wanted. */
    public PptxReportWriter(SlideTemplates templates) {
        this(templates, Optional.empty());
    }

    private PptxReportWriter(SlideTemplates templates, Optional<SlideTemplate> template) {
        this.templates = templates;
        this.template = template;
    }

    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public ReportWriter of(String facilitatorId) {
        return new PptxReportWriter(templates, templates.find(facilitatorId));
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Transformers.settle();
        Date day = Date.from(report.cover().date().atStartOfDay(ZoneOffset.UTC).toInstant());
        byte[] base = template.map(SlideTemplate::bytes).orElseGet(BaseDeck::bytes);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(base))) {
            Layouts layouts = layouts(show);
            SlideWriter writer = new SlideWriter(show, layouts, report.language(), footer(report), day);
            for (Slide slide : Deck.of(report, layouts)) {
                XSLFSlide drawn = writer.write(slide);
                if (slide.role() == SlideRole.COVER) {
                    new Logos(show, drawn).draw(report.cover());
                }
            }
            describe(show, report, day);
            show.write(out);
        }
    }

    private Layouts layouts(XMLSlideShow show) {
        return template.map(own -> new Layouts(show, own.mapping(), Fit.UNKNOWN))
                .orElseGet(() -> new Layouts(show, SlideMapping.guess(LayoutReader.readAll(show)), Fit.OWN));
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
