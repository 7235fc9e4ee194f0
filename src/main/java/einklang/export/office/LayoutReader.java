package einklang.export.office;

import einklang.report.SlideLayout;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Element;

/** Reads which placeholders the layouts of a slide show have, and where. */
final class LayoutReader {
    private LayoutReader() {}

    /** Returns the layouts of all masters, in an order that stays the same. */
    static List<XSLFSlideLayout> layouts(XMLSlideShow show) {
        List<XSLFSlideLayout> layouts = new ArrayList<>();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            layouts.addAll(List.of(master.getSlideLayouts()));
        }
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            addNamesakes(layouts, master);
        }
        return layouts;
    }

    /** Of layouts with the same name POI lists only one. */
    private static void addNamesakes(List<XSLFSlideLayout> layouts, XSLFSlideMaster master) {
        for (POIXMLDocumentPart part : master.getRelations()) {
            if (part instanceof XSLFSlideLayout layout && !layouts.contains(layout)) {
                layouts.add(layout);
            }
        }
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
                kind(simple.getPlaceholder())
                        .map(kind -> isUpright(simple) ? SlideLayout.Kind.PICTURE : kind)
                        .ifPresent(kind -> boxes.add(box(kind, simple.getAnchor(), page)));
            }
        }
        return new SlideLayout(layout.getName() == null ? "" : layout.getName(), boxes);
    }

    /**
     * Text that stands upright is for scripts that we do not write: no place for text here. POI's lean schemas do not know
     * the attribute.
     */
    private static boolean isUpright(XSLFSimpleShape shape) {
        return shape.getXmlObject() instanceof CTShape xml
                && xml.getNvSpPr().getNvPr().getPh().getDomNode() instanceof Element placeholder
                && placeholder.getAttribute("orient").equals("vert");
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
            case TITLE, CENTERED_TITLE -> Optional.of(SlideLayout.Kind.TITLE);
            case SUBTITLE -> Optional.of(SlideLayout.Kind.SUBTITLE);
            case BODY, CONTENT -> Optional.of(SlideLayout.Kind.BODY);
            case VERTICAL_TEXT_TITLE, VERTICAL_TEXT_BODY, CHART, TABLE, DGM, MEDIA, PICTURE, CLIP_ART ->
                Optional.of(SlideLayout.Kind.PICTURE);
            case FOOTER -> Optional.of(SlideLayout.Kind.FOOTER);
            case SLIDE_NUMBER -> Optional.of(SlideLayout.Kind.NUMBER);
            case DATETIME -> Optional.of(SlideLayout.Kind.DATE);
            default -> Optional.empty();
        };
    }
}
