package einklang.export.office;

import einklang.export.BatikPainter;
import einklang.report.Logo;
import einklang.report.Painter;
import einklang.report.Report;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Puts the logos on the cover: the client's at the top right, the consultant's at the bottom right; drawings as pixels. */
final class Logos {
    private static final double WIDTH = 0.16;
    private static final double HEIGHT = 0.12;
    private static final double MARGIN = 0.05;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Painter painter = new BatikPainter();

    Logos(XMLSlideShow show, XSLFSlide slide) {
        this.show = show;
        this.slide = slide;
    }

    void draw(Report.Cover cover) {
        cover.clientLogo().ifPresent(logo -> draw(logo, cover.client(), MARGIN));
        cover.consultantLogo().ifPresent(logo -> draw(logo, cover.consultant(), 1 - MARGIN - HEIGHT));
    }

    private void draw(Logo logo, String name, double top) {
        byte[] png = logo.kind() == Logo.Kind.PNG
                ? logo.bytes()
                : painter.png(new String(logo.bytes(), StandardCharsets.UTF_8));
        XSLFPictureData data = show.addPicture(png, PictureData.PictureType.PNG);
        XSLFPictureShape picture = slide.createPicture(data);
        picture.setAnchor(place(data.getImageDimension(), top));
        Alternatives.name(picture, name, name);
    }

    private Rectangle2D place(Dimension image, double top) {
        Dimension page = show.getPageSize();
        double scale = Math.min(
                page.getWidth() * WIDTH / Math.max(1, image.getWidth()),
                page.getHeight() * HEIGHT / Math.max(1, image.getHeight()));
        double width = image.getWidth() * scale;
        return new Rectangle2D.Double(
                page.getWidth() * (1 - MARGIN) - width, page.getHeight() * top, width, image.getHeight() * scale);
    }
}
