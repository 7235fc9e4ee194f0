package einklang.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks, made part by part so that a test can say what is in each. */
final class Workbooks {
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbooks() {
        parts.put("[Content_Types].xml", "<Types/>");
    }

    /** A workbook with sheets of these contents; the sheet called "hidden" is hidden. */
    static Workbooks of(Map<String, String> sheets) {
        Workbooks book = new Workbooks();
        StringBuilder list = new StringBuilder("<workbook xmlns:r='r'><workbookPr/><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String state = sheet.getKey().equals("hidden") ? " state='hidden'" : "";
            list.append("<sheet name='%s' sheetId='9' r:id='rId%d'%s/>".formatted(sheet.getKey(), number, state));
            relations.append("<Relationship Id='rId%d' Target='worksheets/sheet%d.xml'/>".formatted(number, number));
            book.part(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        return book.part("xl/workbook.xml", list + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    }

    static Workbooks sheet(String rows) {
        return of(Map.of("Sheet1", rows));
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Workbooks sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
