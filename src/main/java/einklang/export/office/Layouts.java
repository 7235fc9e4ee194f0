package einklang.export.office;

import einklang.report.SlideLayout;
import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/** The layouts of a slide show by what they serve for, and the room for content on each. */
final class Layouts {
    private final Dimension page;
    private final List<XSLFSlideLayout> all;
    private final SlideMapping mapping;
    private final Fit fit;

    Layouts(XMLSlideShow show, SlideMapping mapping, Fit fit) {
        this.page = show.getPageSize();
        this.all = LayoutReader.layouts(show);
        this.mapping = mapping;
        this.fit = fit;
    }

    XSLFSlideLayout of(SlideRole role) {
        return all.get(Math.min(mapping.of(role), all.size() - 1));
    }

    Dimension page() {
        return new Dimension(page);
    }

    Fit fit() {
        return fit;
    }

    /** Returns the room for content in points. */
    Rectangle2D room(SlideRole role) {
        SlideLayout.Box box = LayoutReader.read(of(role), page).room();
        return new Rectangle2D.Double(
                box.left() * page.getWidth(),
                box.top() * page.getHeight(),
                box.width() * page.getWidth(),
                box.height() * page.getHeight());
    }

    Stage stage(SlideRole role) {
        Rectangle2D room = room(role);
        return new Stage(room.getWidth(), room.getHeight(), fit);
    }
}
