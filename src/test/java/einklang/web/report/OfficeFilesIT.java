package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.export.office.DeckReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slides and workbooks as another office program opens them; ContinuousIntegrationTest sees to it that it is there. */
@EnabledIf("isOfficeThere")
class OfficeFilesIT {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    private static Path folder;

    private static ReportSite site;

    static boolean isOfficeThere() {
        return Files.isExecutable(OFFICE);
    }

    @BeforeAll
    static void start() {
        site = new ReportSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static PDDocument converted(String name, String format, byte[] file) throws Exception {
        Path source = Files.write(folder.resolve(name + "." + format), file);
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.destroyForcibly();
        }
        return Loader.loadPDF(folder.resolve(name + ".pdf").toFile());
    }

    private static String text(PDDocument pages) throws IOException {
        return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "many, de, Wie einig sind wir uns?",
        "five, en, How far we agree",
        "themes, cs, Jak se shodneme",
        "hostile, de, Wie einig sind wir uns?"
    })
    void slidesOpenElsewhere(String name, String language, String words) throws Exception {
        byte[] file = site.bytes(OfficeFiles.report(site, name) + "/files/pptx?lang=" + language);
        DeckReader deck = new DeckReader(file);

        assertThat(deck.problems()).isEmpty();
        try (PDDocument pages = converted(name, "pptx", file)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(deck.titles().size());
            assertThat(text(pages)).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"many2, de, Rang nach Punkten", "hostile2, cs, Pořadí podle bodů"})
    void workbooksOpenElsewhere(String name, String language, String words) throws Exception {
        byte[] file = site.bytes(OfficeFiles.report(site, name) + "/files/xlsx?lang=" + language);

        try (PDDocument pages = converted(name, "xlsx", file)) {
            assertThat(text(pages)).contains(words).doesNotContain("#NAME?", "Err:5", "#REF!");
        }
    }
}
