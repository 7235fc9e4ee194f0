package einklang.imports;

import einklang.survey.incoming.Guess;
import einklang.survey.incoming.Table;
import einklang.survey.incoming.UnreadableTable;
import einklang.survey.incoming.UnreadableTable.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The first visible sheet with known headings, else the first with text, of an Excel workbook (Office Open XML, ECMA-376): what the cells show, of formulas the
 * last result. Formulas are never run, links never followed.
 */
final class XlsxTable {
    private static final String FOLDER = "xl/";

    private final ZipEntries parts;
    private List<String> shared = List.of();
    private CellStyles styles = CellStyles.none();
    private boolean since1904;

    private XlsxTable(ZipEntries parts) {
        this.parts = parts;
    }

    static Table read(byte[] file) throws UnreadableTable {
        try {
            return new XlsxTable(ZipEntries.read(file, FOLDER)).table();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadableTable(Reason.NO_TABLE);
        }
    }

    private Table table() throws UnreadableTable, XMLStreamException {
        List<String> sheets = sheets();
        if (parts.find(FOLDER + "sharedStrings.xml").isPresent()) {
            shared = sharedStrings(part("sharedStrings.xml"));
        }
        if (parts.find(FOLDER + "styles.xml").isPresent()) {
            styles = CellStyles.read(part("styles.xml"));
        }
        Table first = new Table(List.of(), "XLSX");
        for (String sheet : sheets) {
            Table table = new Table(rows(part(sheet)), "XLSX");
            if (Guess.hasHeadings(table)) {
                return table;
            }
            first = first.rows().isEmpty() ? table : first;
        }
        return first;
    }

    private byte[] part(String name) throws UnreadableTable {
        return parts.find(name.startsWith("/") ? name.substring(1) : FOLDER + name)
                .orElseThrow(() -> new UnreadableTable(Reason.NO_TABLE));
    }

    /** Returns where the visible sheets are, in their order. */
    private List<String> sheets() throws UnreadableTable, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XmlWalk relations = new XmlWalk(part("_rels/workbook.xml.rels"));
        while (relations.nextElement()) {
            if (relations.is("Relationship")
                    && !relations.attribute("TargetMode").equals("External")) {
                targets.put(relations.attribute("Id"), relations.attribute("Target"));
            }
        }
        List<String> sheets = new ArrayList<>();
        XmlWalk workbook = new XmlWalk(part("workbook.xml"));
        while (workbook.nextElement()) {
            if (workbook.is("workbookPr")) {
                since1904 = workbook.attribute("date1904").matches("1|true");
            } else if (workbook.is("sheet")
                    && !workbook.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                String target = targets.get(relation(workbook));
                if (target != null) {
                    sheets.add(target);
                }
            }
        }
        return sheets;
    }

    /** The attribute r:id; "sheetId" is another one. */
    private static String relation(XmlWalk sheet) {
        return sheet.attribute("id");
    }

    private static List<String> sharedStrings(byte[] xml) throws UnreadableTable, XMLStreamException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        XmlWalk walk = new XmlWalk(xml);
        while (walk.nextElement()) {
            if (walk.is("si")) {
                String text = richText(walk, "si");
                characters += text.length();
                Limits.check(0, 0, characters);
                strings.add(text);
            }
        }
        return strings;
    }

    /** Joins the pieces of a text; how its signs are spoken (Japanese) is no part of it. */
    private static String richText(XmlWalk walk, String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (walk.nextElementIn(parent)) {
            if (walk.is("t")) {
                text.append(walk.text());
            } else if (walk.is("rPh")) {
                walk.skip();
            }
        }
        return text.toString();
    }

    private List<Table.Row> rows(byte[] xml) throws UnreadableTable, XMLStreamException {
        List<Table.Row> rows = new ArrayList<>();
        long characters = 0;
        int line = 0;
        XmlWalk walk = new XmlWalk(xml);
        while (walk.nextElement()) {
            if (walk.is("row")) {
                String number = walk.attribute("r");
                line = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : line + 1;
                Table.Row row = new Table.Row(line, cells(walk));
                characters += row.cells().stream().mapToInt(String::length).sum();
                if (!row.isBlank()) {
                    rows.add(row);
                }
                Limits.check(rows.size(), row.cells().size(), characters);
            }
        }
        return rows;
    }

    private List<String> cells(XmlWalk walk) throws UnreadableTable, XMLStreamException {
        List<String> cells = new ArrayList<>();
        int next = 0;
        while (walk.nextElementIn("row")) {
            if (walk.is("c")) {
                int column = column(walk.attribute("r"), next);
                next = column + 1;
                String text = cell(walk);
                if (!text.isEmpty()) {
                    Limits.check(0, column + 1, 0);
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    /** Returns the column of a place such as "C5", from 0. */
    private static int column(String place, int otherwise) {
        String letters = place.replaceAll("[0-9]+$", "");
        if (!letters.matches("[A-Z]{1,3}")) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(XmlWalk walk) throws XMLStreamException {
        String type = walk.attribute("t");
        CellStyles.Kind kind = styles.of(walk.attribute("s"));
        String text = "";
        while (walk.nextElementIn("c")) {
            if (walk.is("v")) {
                text = shown(walk.text(), type, kind);
            } else if (walk.is("is")) {
                text = richText(walk, "is");
            }
        }
        return text;
    }

    private String shown(String value, String type, CellStyles.Kind kind) {
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "str", "d" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> CellNumber.text(value.strip(), kind, since1904);
        };
    }
}
