package einklang.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which styles of a workbook show a number as a day, a time or a percentage (ECMA-376, part 1, 18.8.30). */
final class CellStyles {
    enum Kind {
        PLAIN,
        DATE,
        PERCENT
    }

    private final List<Kind> kinds;

    private CellStyles(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    static CellStyles none() {
        return new CellStyles(List.of());
    }

    static CellStyles read(byte[] xml) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        XmlWalk walk = new XmlWalk(xml);
        while (walk.nextElement()) {
            if (walk.is("numFmt")) {
                own.put(walk.attribute("numFmtId"), walk.attribute("formatCode"));
            } else if (walk.is("cellXfs")) {
                while (walk.nextElementIn("cellXfs")) {
                    if (walk.is("xf")) {
                        kinds.add(kind(walk.attribute("numFmtId"), own));
                    }
                }
            }
        }
        return new CellStyles(kinds);
    }

    private static Kind kind(String id, Map<String, String> own) {
        if (own.containsKey(id)) {
            return ofCode(own.get(id));
        }
        if (id.matches("9|10")) {
            return Kind.PERCENT;
        }
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]") ? Kind.DATE : Kind.PLAIN;
    }

    /** Words in quotes, colours and conditions do not count. */
    private static Kind ofCode(String code) {
        String signs = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", "");
        if (signs.contains("%")) {
            return Kind.PERCENT;
        }
        return signs.matches("(?i).*[ymdhs].*") && !signs.matches("(?i).*general.*") ? Kind.DATE : Kind.PLAIN;
    }

    /** Returns what a style shows, plain for one that is not there. */
    Kind of(String style) {
        int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : -1;
        return index >= 0 && index < kinds.size() ? kinds.get(index) : Kind.PLAIN;
    }
}
