package einklang.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture read back as XML, for tests that look at what was drawn. */
final class Picture {
    private final Element root;

    Picture(String svg) {
        this.root = parse(svg);
    }

    static Picture of(Chart chart, Width width) {
        return new Picture(chart.svg(Appearance.PRINT, width));
    }

    static Picture of(Chart chart) {
        return of(chart, Width.WIDE);
    }

    Element root() {
        return root;
    }

    List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** Returns the lines of text that can be seen. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** Returns the words of all lines, one blank between them. */
    String words() {
        return String.join(" ", texts());
    }

    /** Returns the rectangles of this colour. */
    List<Element> rects(Ink ink) {
        return painted("rect", ink);
    }

    List<Element> painted(String name, Ink ink) {
        return all(name).stream()
                .filter(element -> element.getAttribute("fill").equals(ink.colour(Appearance.PRINT)))
                .toList();
    }

    double width() {
        return viewBox()[2];
    }

    double height() {
        return viewBox()[3];
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static double[] points(Element element) {
        return Stream.of(element.getAttribute("points").split("[ ,]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Returns left, top, right and lower edge of a line of text by the metric that the layout uses. */
    static double[] box(Element text) {
        double size = text.hasAttribute("font-size") ? number(text, "font-size") : Pen.BODY;
        boolean strong = text.hasAttribute("font-weight");
        double width = new Pen(Ink.TEXT, size, strong, Pen.Anchor.START).width(text.getTextContent());
        if (text.hasAttribute("transform")) {
            double[] place = DoubleStream.of(
                            Stream.of(text.getAttribute("transform").split("[(), ]+"))
                                    .skip(1)
                                    .limit(2)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray())
                    .toArray();
            return new double[] {place[0] - size, place[1] - width, place[0] + size * 0.3, place[1]};
        }
        double x = number(text, "x");
        boolean fromRight = text.getAttribute("direction").equals("rtl");
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> fromRight ? x : x - width;
            default -> fromRight ? x - width : x;
        };
        return new double[] {left, number(text, "y") - size * 0.95, left + width, number(text, "y") + size * 0.3};
    }

    private double[] viewBox() {
        return Stream.of(root.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(svg, broken);
        }
    }
}
