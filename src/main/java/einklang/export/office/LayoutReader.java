package einklang.export.office;

import einklang.report.SlideLayout;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/** Reads which placeholders the layouts of a slide show have, and where. */
final class LayoutReader {
    private LayoutReader() {}

    /** Returns the layouts of all masters, in the order of the file. */
    static List<XSLFSlideLayout> layouts(XMLSlideShow show) {
        List<XSLFSlideLayout> layouts = new ArrayList<>();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            layouts.addAll(List.of(master.getSlideLayouts()));
        }
        return layouts;
    }

    static List<SlideLayout> readAll(XMLSlideShow show) {
        return layouts(show).stream()
                .map(layout -> read(layout, show.getPageSize()))
                .toList();
    }

    static SlideLayout read(XSLFSlideLayout layout, Dimension page) {
        List<SlideLayout.Box> boxes = new ArrayList<>();
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFSimpleShape simple && simple.getPlaceholder() != null) {
                kind(simple.getPlaceholder()).ifPresent(kind -> boxes.add(box(kind, simple.getAnchor(), page)));
            }
        }
        return new SlideLayout(layout.getName() == null ? "" : layout.getName(), boxes);
    }

    private static SlideLayout.Box box(SlideLayout.Kind kind, Rectangle2D place, Dimension page) {
        return new SlideLayout.Box(
                kind,
                place.getX() / page.getWidth(),
                place.getY() / page.getHeight(),
                place.getWidth() / page.getWidth(),
                place.getHeight() / page.getHeight());
    }

    static Optional<SlideLayout.Kind> kind(Placeholder placeholder) {
        return switch (placeholder) {
            case TITLE, CENTERED_TITLE, VERTICAL_TEXT_TITLE -> Optional.of(SlideLayout.Kind.TITLE);
            case SUBTITLE -> Optional.of(SlideLayout.Kind.SUBTITLE);
            case BODY, CONTENT, VERTICAL_TEXT_BODY -> Optional.of(SlideLayout.Kind.BODY);
            case CHART, TABLE, DGM, MEDIA, PICTURE, CLIP_ART -> Optional.of(SlideLayout.Kind.PICTURE);
            case FOOTER -> Optional.of(SlideLayout.Kind.FOOTER);
            case SLIDE_NUMBER -> Optional.of(SlideLayout.Kind.NUMBER);
            case DATETIME -> Optional.of(SlideLayout.Kind.DATE);
            default -> Optional.empty();
        };
    }
}
