package einklang.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from a file of a report how many people named which theme, each format with a reader of its own kind. */
public final class FileFigures {
    private FileFigures() {}

    /**
     * Returns people by the label of their theme.
     *
     * @param labels of the themes to look for, without quotation marks
     * @throws AssertionError for a format that nothing here reads
     */
    public static Map<String, Integer> people(String format, byte[] file, List<String> labels) throws IOException {
        return switch (format) {
            case "html" -> html(Jsoup.parse(new String(file, StandardCharsets.UTF_8)));
            case "json" -> json(file);
            case "zip" -> csv(file);
            case "pdf" -> pdf(file, labels);
            case "xlsx" -> xlsx(file, labels);
            case "pptx" -> pptx(file, labels);
            default -> throw new AssertionError("no reader for format " + format + ": write one here");
        };
    }

    /** Returns what a page of the report says; the same for the page and the file. */
    public static Map<String, Integer> html(Document page) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (Element head : page.select(".pile h3")) {
            people.put(
                    plain(head.expectFirst("span").text()),
                    Integer.parseInt(head.expectFirst(".count").text().split(" ", 2)[0]));
        }
        return people;
    }

    private static String plain(String label) {
        return label.replaceAll("[„“”\"]", "").strip();
    }

    private static Map<String, Integer> json(byte[] file) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (JsonNode theme : JsonMapper.shared().readTree(file).at("/comparison/questions/0/themes")) {
            JsonNode label = theme.get("label");
            String german = label.has("de")
                    ? label.get("de").asString()
                    : label.iterator().next().asString();
            people.put(plain(german), theme.get("people").asInt());
        }
        return people;
    }

    private static Map<String, Integer> csv(byte[] file) throws IOException {
        Map<String, Integer> people = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("piles.csv")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8).substring(1);
                    for (CsvRecord line : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).stream()
                            .skip(1)
                            .toList()) {
                        people.put(plain(line.getField(1)), Integer.parseInt(line.getField(2)));
                    }
                }
            }
        }
        return people;
    }

    /** Headings of piles end in "3 von 12". */
    private static Map<String, Integer> pdf(byte[] file, List<String> labels) throws IOException {
        Map<String, Integer> people = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = plain(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            for (String label : labels) {
                var found = java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(label) + " (\\d+) von \\d+")
                        .matcher(text);
                if (found.find()) {
                    people.put(label, Integer.parseInt(found.group(1)));
                }
            }
        }
        return people;
    }

    /** The first whole number behind the label in the first row that has it. */
    private static Map<String, Integer> xlsx(byte[] file, List<String> labels) throws IOException {
        Map<String, Integer> people = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheet("Themen");
            for (Row row : sheet) {
                String label = "";
                for (Cell cell : row) {
                    switch (cell.getCellType()) {
                        case STRING ->
                            label = labels.contains(plain(cell.getStringCellValue()))
                                    ? plain(cell.getStringCellValue())
                                    : label;
                        case NUMERIC -> {
                            if (!label.isEmpty()) {
                                people.putIfAbsent(label, (int) cell.getNumericCellValue());
                            }
                        }
                        default -> {
                            // Empty cells and heads say nothing.
                        }
                    }
                }
            }
        }
        return people;
    }

    /** The numbers of the first chart that has the label. */
    private static Map<String, Integer> pptx(byte[] file, List<String> labels) throws IOException {
        Map<String, Integer> people = new LinkedHashMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (POIXMLDocumentPart part : slide.getRelations()) {
                    if (part instanceof XSLFChart chart) {
                        chart.getChartSeries().forEach(data -> chart(data, labels, people));
                    }
                }
            }
        }
        return people;
    }

    private static void chart(XDDFChartData data, List<String> labels, Map<String, Integer> people) {
        if (data.getSeriesCount() != 1) {
            return;
        }
        XDDFChartData.Series series = data.getSeries(0);
        for (int at = 0; at < series.getCategoryData().getPointCount(); at++) {
            String label = plain(series.getCategoryData().getPointAt(at).toString());
            Object value = series.getValuesData().getPointAt(at);
            if (labels.contains(label) && value instanceof Number number) {
                people.putIfAbsent(label, number.intValue());
            }
        }
    }
}
