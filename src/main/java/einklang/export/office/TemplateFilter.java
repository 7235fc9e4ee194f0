package einklang.export.office;

import einklang.report.SlideTemplateRefused;
import einklang.report.SlideTemplateRefused.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Goes from the presentation to its masters, layouts, themes and their pictures, and writes those anew, with new lists of
 * what is in the file. Nothing else comes along: no slides, notes, comments, fonts, data of other programs, and no properties.
 */
final class TemplateFilter {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "ppt/presentation.xml";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> KEPT = Map.of(
            "slideMaster", KIND + "presentationml.slideMaster+xml",
            "slideLayout", KIND + "presentationml.slideLayout+xml",
            "tableStyles", KIND + "presentationml.tableStyles+xml",
            "theme", KIND + "theme+xml");
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "emf", "image/x-emf",
            "wmf", "image/x-wmf");
    private static final Set<String> FOREIGN =
            Set.of("oleObject", "package", "control", "audio", "video", "media", "attachedTemplate");
    private static final Set<String> DROPPED = Set.of(
            "hlinkClick",
            "hlinkHover",
            "hlinkMouseOver",
            "custDataLst",
            "extLst",
            "sldIdLst",
            "notesMasterIdLst",
            "handoutMasterIdLst",
            "custShowLst",
            "embeddedFontLst",
            "photoAlbum",
            "modifyVerifier",
            "transition",
            "timing",
            "AlternateContent");

    private final Map<String, byte[]> parts;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final Map<String, String> overrides = new TreeMap<>();
    private final Set<String> pictures = new java.util.TreeSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    TemplateFilter(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    byte[] cleared() throws SlideTemplateRefused {
        refuseMacros();
        kept.put("[Content_Types].xml", new byte[0]);
        kept.put(
                "_rels/.rels",
                xml("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + TYPES
                        + "/officeDocument\" Target=\"" + MAIN + "\"/></Relationships>"));
        overrides.put(MAIN, KIND + "presentationml.presentation.main+xml");
        waiting.add(MAIN);
        while (!waiting.isEmpty()) {
            take(waiting.removeFirst());
        }
        kept.put("[Content_Types].xml", contentTypes());
        return OfficeParts.packed(kept);
    }

    private void refuseMacros() throws SlideTemplateRefused {
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null || !parts.containsKey(MAIN)) {
            throw new SlideTemplateRefused(Reason.BROKEN);
        }
        String said = new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean macros = said.contains("macroenabled")
                || said.contains("vbaproject")
                || parts.keySet().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw new SlideTemplateRefused(Reason.MACROS);
        }
    }

    private void take(String name) throws SlideTemplateRefused {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new SlideTemplateRefused(Reason.BROKEN);
        }
        if (kept.containsKey(name)) {
            return;
        }
        if (!overrides.containsKey(name)) {
            kept.put(name, content);
            return;
        }
        Document document = PartXml.read(content);
        drop(document);
        Map<String, String> relations = relations(name);
        dangling(document, relations.keySet());
        kept.put(name, PartXml.written(document));
        if (!relations.isEmpty()) {
            StringBuilder list = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            relations.values().forEach(list::append);
            kept.put(relationsOf(name), xml(list + "</Relationships>"));
        }
    }

    private static String relationsOf(String name) {
        int slash = name.lastIndexOf('/');
        return name.substring(0, slash + 1) + "_rels/" + name.substring(slash + 1) + ".rels";
    }

    /** Returns the relations that stay, as they are written, by their ids; what they lead to is taken next. */
    private Map<String, String> relations(String name) throws SlideTemplateRefused {
        Map<String, String> relations = new LinkedHashMap<>();
        byte[] list = parts.get(relationsOf(name));
        if (list == null) {
            return relations;
        }
        for (Element relation : PartXml.elements(PartXml.read(list))) {
            String type = relation.getAttribute("Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            boolean external = relation.getAttribute("TargetMode").equals("External");
            check(name, kind, external);
            String target = relation.getAttribute("Target");
            boolean picture = kind.equals("image") && PICTURES.containsKey(ending(target));
            if (!external && (KEPT.containsKey(kind) || picture)) {
                String part = resolved(name, target);
                note(part, kind, picture);
                relations.put(
                        relation.getAttribute("Id"),
                        "<Relationship Id=\"" + escaped(relation.getAttribute("Id")) + "\" Type=\"" + TYPES + "/" + kind
                                + "\" Target=\"/" + escaped(part) + "\"/>");
            }
        }
        return relations;
    }

    /** Slides and what hangs on them are left behind anyway; masters and layouts must not bring such things along. */
    private static void check(String name, String kind, boolean external) throws SlideTemplateRefused {
        if (!name.equals(MAIN)) {
            if (FOREIGN.contains(kind)) {
                throw new SlideTemplateRefused(external ? Reason.LINKED : Reason.EMBEDDED);
            }
            if (external && !kind.equals("hyperlink")) {
                throw new SlideTemplateRefused(Reason.LINKED);
            }
        }
    }

    private void note(String part, String kind, boolean picture) {
        if (picture) {
            pictures.add(ending(part));
        } else {
            overrides.put(part, KEPT.getOrDefault(kind, ""));
        }
        waiting.add(part);
    }

    private static String ending(String target) {
        return target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String resolved(String from, String target) throws SlideTemplateRefused {
        try {
            URI uri = URI.create("/" + from).resolve(new URI(null, null, target, null));
            return uri.getPath().substring(1);
        } catch (java.net.URISyntaxException | IllegalArgumentException broken) {
            throw new SlideTemplateRefused(Reason.BROKEN);
        }
    }

    private static void drop(Document document) {
        for (Element element : PartXml.elements(document)) {
            if (DROPPED.contains(element.getLocalName())) {
                if (element.getLocalName().equals("AlternateContent")) {
                    keepFallback(element);
                }
                PartXml.remove(element);
            }
        }
    }

    /** What older programs show is what all programs can show. */
    private static void keepFallback(Element alternatives) {
        for (Node child = alternatives.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("Fallback".equals(child.getLocalName())) {
                while (child.getFirstChild() != null) {
                    alternatives.getParentNode().insertBefore(child.getFirstChild(), alternatives);
                }
            }
        }
    }

    /** A reference to what did not come along would make the file one to be repaired: the shape goes with it. */
    private static void dangling(Document document, Set<String> ids) {
        for (Element element : PartXml.elements(document)) {
            NamedNodeMap attributes = element.getAttributes();
            for (int at = attributes.getLength() - 1; at >= 0; at--) {
                Attr attribute = (Attr) attributes.item(at);
                if (TYPES.equals(attribute.getNamespaceURI()) && !ids.contains(attribute.getValue())) {
                    PartXml.remove(shape(element));
                }
            }
        }
    }

    private static Node shape(Element element) {
        Set<String> shapes = Set.of("pic", "sp", "graphicFrame", "cxnSp", "bg");
        for (Node node = element; node != null; node = node.getParentNode()) {
            if (shapes.contains(String.valueOf(node.getLocalName()))) {
                return node;
            }
        }
        return element;
    }

    private byte[] contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        pictures.forEach(ending -> types.append(
                "<Default Extension=\"" + ending + "\" ContentType=\"" + PICTURES.getOrDefault(ending, "") + "\"/>"));
        overrides.forEach((part, type) ->
                types.append("<Override PartName=\"/" + escaped(part) + "\" ContentType=\"" + type + "\"/>"));
        return xml(types + "</Types>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] xml(String element) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + element)
                .getBytes(StandardCharsets.UTF_8);
    }
}
