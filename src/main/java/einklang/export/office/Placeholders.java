package einklang.export.office;

import einklang.report.SlideLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The placeholders that a new slide got from its layout, to be taken one by one; they stay where the layout puts them. */
final class Placeholders {
    private final List<XSLFTextShape> free = new ArrayList<>();

    private Placeholders() {}

    static Placeholders on(XSLFSlide slide) {
        Placeholders placeholders = new Placeholders();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
                inherit(text);
                placeholders.free.add(text);
            }
        }
        return placeholders;
    }

    /** Takes off what was copied from the layout, so that a later change of the layout changes the slide. */
    private static void inherit(XSLFTextShape shape) {
        CTShape xml = (CTShape) shape.getXmlObject();
        xml.setSpPr(CTShapeProperties.Factory.newInstance());
        if (xml.getTxBody() != null) {
            xml.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
            xml.getTxBody().setLstStyle(CTTextListStyle.Factory.newInstance());
        }
    }

    Optional<XSLFTextShape> takeTitle() {
        return take(SlideLayout.Kind.TITLE);
    }

    Optional<XSLFTextShape> takeSubtitle() {
        Optional<XSLFTextShape> subtitle = take(SlideLayout.Kind.SUBTITLE);
        return subtitle.isPresent() ? subtitle : takeBody();
    }

    /** Takes the largest placeholder for text. */
    Optional<XSLFTextShape> takeBody() {
        return take(SlideLayout.Kind.BODY);
    }

    private Optional<XSLFTextShape> take(SlideLayout.Kind kind) {
        Optional<XSLFTextShape> found = free.stream()
                .filter(shape -> LayoutReader.kind(shape.getTextType())
                        .filter(kind::equals)
                        .isPresent())
                .max(Comparator.comparingDouble(Placeholders::area));
        found.ifPresent(free::remove);
        return found;
    }

    private static double area(XSLFTextShape shape) {
        return shape.getAnchor().getWidth() * shape.getAnchor().getHeight();
    }

    /** Takes the rest off the slide: nobody shall read "click to add text". */
    void removeUnused(XSLFSlide slide) {
        free.forEach(slide::removeShape);
        free.clear();
    }
}
