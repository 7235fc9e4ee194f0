package einklang.export.office;

import einklang.report.SlideLayout;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplateReader;
import einklang.report.SlideTemplateRefused;
import einklang.report.SlideTemplateRefused.Reason;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Reads templates in the format of PowerPoint. */
public final class TemplateReader implements SlideTemplateReader {
    @Override
    public byte[] cleared(byte[] file) throws SlideTemplateRefused {
        if (file.length > SlideTemplate.LARGEST_BYTES) {
            throw new SlideTemplateRefused(Reason.LARGE);
        }
        byte[] cleared = new TemplateFilter(OfficeParts.unpacked(file)).cleared();
        if (look(cleared).layouts().stream().noneMatch(layout -> layout.title().isPresent())) {
            throw new SlideTemplateRefused(Reason.NO_TITLE);
        }
        return cleared;
    }

    @Override
    public Look look(byte[] cleared) throws SlideTemplateRefused {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(cleared))) {
            List<SlideLayout> layouts = LayoutReader.readAll(show);
            Dimension page = show.getPageSize();
            if (layouts.isEmpty() || page.width < 1 || page.height < 1) {
                throw new SlideTemplateRefused(Reason.BROKEN);
            }
            return new Look(page.getWidth() / page.getHeight(), layouts);
        } catch (IOException | RuntimeException broken) {
            throw new SlideTemplateRefused(Reason.BROKEN);
        }
    }
}
