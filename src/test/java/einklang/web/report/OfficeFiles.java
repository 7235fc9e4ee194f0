package einklang.web.report;

import einklang.i18n.Language;
import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes every format but the PDF of believable and of hostile reports into a folder, for those who want to look, and says
 * how long each took.
 */
final class OfficeFiles {
    private static final List<String> FORMATS = List.of("json", "xlsx", "pptx", "html", "zip");

    private OfficeFiles() {}

    /** Takes the folder, then the names of the reports wanted; all of them if none is named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        try (ReportSite site = new ReportSite()) {
            for (Map.Entry<String, String> report : reports(site, wanted).entrySet()) {
                for (Language language : Language.values()) {
                    for (String format : FORMATS) {
                        write(site, folder, report.getKey(), report.getValue(), language, format);
                    }
                }
            }
        }
    }

    private static Map<String, String> reports(ReportSite site, List<String> wanted) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of("many", "five", "themes", "four", "empty", "hostile", "thousand")) {
            if (wanted.isEmpty() || wanted.contains(name)) {
                all.put(name, report(site, name));
            }
        }
        return all;
    }

    /** Makes a report of a kind: the name without its digits tells which. */
    static String report(ReportSite site, String name) {
        String kind = name.replaceAll("[0-9]", "");
        String address = switch (kind) {
            case "many" -> site.compared(name, WordsChoice.OPEN, CompareSite.invented(24));
            case "five" -> site.compared(name, WordsChoice.OPEN, CompareSite.invented(5));
            case "themes" -> site.compared(name, WordsChoice.THEMES_ONLY, CompareSite.invented(12));
            case "four" ->
                site.site
                        .workshop(name, WordsChoice.OPEN, CompareSite.invented(4))
                        .replace("/compare", "/report");
            case "empty" -> site.compared(name, WordsChoice.OPEN, CompareSite.invented(12));
            case "hostile" -> site.compared(name, WordsChoice.OPEN, HostileReport.answers());
            default -> site.compared(name, WordsChoice.OPEN, HostileReport.thousand());
        };
        if (kind.equals("hostile") || kind.equals("thousand")) {
            site.plan(name, HostileReport.plan());
        } else if (!kind.equals("empty")) {
            site.plan(name, ReportSite.believable());
        }
        return address;
    }

    private static void write(
            ReportSite site, Path folder, String name, String address, Language language, String format)
            throws IOException {
        long begun = System.nanoTime();
        byte[] file = site.bytes(address + "/files/" + format + "?lang=" + language.code());
        long took = (System.nanoTime() - begun) / 1_000_000;
        Files.write(folder.resolve(name + "-" + language.code() + "." + format), file);
        System.out.println(
                name + " " + language.code() + " " + format + ": " + file.length / 1024 + " KB, " + took + " ms");
    }
}
