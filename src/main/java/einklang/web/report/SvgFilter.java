package einklang.web.report;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an SVG anew with nothing but what a still drawing needs. What runs, loads, or blows up makes the whole picture
 * refused; remarks of drawing programs are left out.
 */
final class SvgFilter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 5_000;
    private static final int DEEPEST = 40;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "title",
            "desc",
            "style");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "preserveAspectRatio",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "text-anchor",
            "dx",
            "dy",
            "style",
            "version",
            "role",
            "aria-label");
    /** The one kind of reference that stays inside the drawing. */
    private static final Pattern INSIDE = Pattern.compile("url\\( *[\"']?#[A-Za-z0-9_.-]+[\"']? *\\)");

    private static final Pattern DANGEROUS =
            Pattern.compile("(?i)url *\\(|@|\\\\|javascript|expression|import|data:|https?:|<|&#");

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private int elements;
    private int depth;
    /** How deep inside something that is left out. */
    private int skipped;

    private SvgFilter(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /** @throws LogoRefused if it is no SVG or not a still one */
    static byte[] filtered(byte[] bytes) throws LogoRefused {
        String text = utf8(bytes);
        if (text.toUpperCase(Locale.ROOT).matches("(?s).*<!(DOCTYPE|ENTITY).*")) {
            throw new LogoRefused("report.logo.fault.svg");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new SvgFilter(factory().createXMLStreamReader(new StringReader(text)), writer).copy();
            writer.flush();
        } catch (XMLStreamException broken) {
            throw new LogoRefused("report.logo.fault.broken");
        }
        return out.toByteArray();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String utf8(byte[] bytes) throws LogoRefused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new LogoRefused("report.logo.fault.broken");
        }
    }

    private void copy() throws XMLStreamException, LogoRefused {
        out.setDefaultNamespace(SVG);
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new LogoRefused("report.logo.fault.svg");
                default -> {
                    // Remarks and instructions are left out.
                }
            }
        }
    }

    private void start() throws XMLStreamException, LogoRefused {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new LogoRefused("report.logo.fault.svg");
        }
        boolean drawing = SVG.equals(in.getNamespaceURI());
        if (elements == 1 && !(drawing && in.getLocalName().equals("svg"))) {
            throw new LogoRefused("report.logo.fault.broken");
        }
        if (skipped > 0 || !drawing || in.getLocalName().equals("metadata")) {
            skipped++;
            return;
        }
        if (!ELEMENTS.contains(in.getLocalName())) {
            throw new LogoRefused("report.logo.fault.svg");
        }
        out.writeStartElement(SVG, in.getLocalName());
        if (elements == 1) {
            out.writeDefaultNamespace(SVG);
        }
        attributes();
    }

    private void attributes() throws XMLStreamException, LogoRefused {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            if (name.toLowerCase(Locale.ROOT).startsWith("on") || name.equals("href")) {
                throw new LogoRefused("report.logo.fault.svg");
            }
            String space = in.getAttributeNamespace(i);
            if ((space == null || space.isEmpty()) && ATTRIBUTES.contains(name)) {
                check(value);
                out.writeAttribute(name, value);
            }
        }
    }

    private static void check(String value) throws LogoRefused {
        if (DANGEROUS.matcher(INSIDE.matcher(value).replaceAll("")).find()) {
            throw new LogoRefused("report.logo.fault.svg");
        }
    }

    private void end() throws XMLStreamException {
        depth--;
        if (skipped > 0) {
            skipped--;
        } else {
            out.writeEndElement();
        }
    }

    private void text() throws XMLStreamException, LogoRefused {
        if (skipped == 0) {
            check(in.getText());
            out.writeCharacters(in.getText());
        }
    }
}
