package einklang.web.report;

import einklang.survey.WordsChoice;
import einklang.web.compare.CompareSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes reports as PDF through a running site, says how long it took and how large they are, and leaves them to be looked
 * at: PdfBench FOLDER [NAME ...]. docs/performance.md gives the command.
 */
final class PdfBench {
    private final ReportSite look = new ReportSite();
    private final Map<String, String> bases = new LinkedHashMap<>();
    private final Path folder;

    private PdfBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        PdfBench bench = new PdfBench(Path.of(arguments[0]));
        for (int one = 1; one < arguments.length; one++) {
            bench.workshop(arguments[one]);
        }
        bench.run();
        bench.look.close();
    }

    private void workshop(String name) {
        switch (name) {
            case "thirty" -> compared(name, 30);
            case "twelve" -> compared(name, 12);
            case "hostile" -> {
                bases.put(name, look.compared(name, WordsChoice.OPEN, HostileReport.answers()));
                look.plan(name, HostileReport.plan());
            }
            case "thousand" -> {
                bases.put(name, look.compared(name, WordsChoice.OPEN, HostileReport.thousand()));
                look.plan(name, HostileReport.large());
            }
            case "four" ->
                bases.put(
                        name,
                        look.site
                                .workshop(name, WordsChoice.OPEN, CompareSite.invented(4))
                                .replace("/compare", "/report"));
            default ->
                throw new IllegalArgumentException(
                        "report: found " + name + ", wanted thirty, twelve, hostile, thousand or four");
        }
    }

    private void compared(String name, int people) {
        bases.put(name, look.compared(name, WordsChoice.OPEN, CompareSite.invented(people)));
        look.plan(name, ReportSite.believable());
    }

    private void run() throws IOException {
        for (int round = 1; round <= 3; round++) {
            for (Map.Entry<String, String> one : bases.entrySet()) {
                String language = new String[] {"de", "en", "cs"}[round - 1];
                long start = System.nanoTime();
                long used = cpu();
                byte[] bytes = look.site
                        .server
                        .bytes(look.site
                                .server
                                .request(one.getValue() + "/files/pdf?lang=" + language)
                                .header("Cookie", "einklang=ann"))
                        .body();
                long millis = (System.nanoTime() - start) / 1_000_000;
                Files.write(folder.resolve(one.getKey() + "-" + language + ".pdf"), bytes);
                System.out.println(one.getKey() + " " + language + ": " + millis + " ms (" + (cpu() - used) / 1_000_000
                        + " ms of processors), " + bytes.length / 1024 + " KB");
            }
        }
    }

    /** Nanoseconds that all threads of this process worked: on a busy machine the better measure. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
