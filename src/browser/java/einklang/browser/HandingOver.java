package einklang.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A facilitator who makes the report hers, prints it, takes its files home and shows the goals to those who answered. */
final class HandingOver {
    private final Page page;
    private final String workshop;
    private final Spoken words;
    private final Consumer<String> look;

    /** The address of the workshop starts with the server; {@code look} gets the name of the page that is open. */
    HandingOver(Page page, String workshop, Spoken words, Consumer<String> look) {
        this.page = page;
        this.workshop = workshop;
        this.words = words;
        this.look = look;
    }

    /** Says a paragraph of the summary in her own words. */
    void editsTheSummary() {
        page.navigate(workshop + "/report");
        look.accept("report");
        page.click("#p-goals summary");
        page.fill("#p-goals textarea", words.summary());
        page.click("#p-goals button[value=keep]");
        assertThat(page.innerText("#p-goals")).contains(words.summary());
    }

    /** Opens the page to print and prints it as the browser does into a file. */
    PdfText prints() {
        page.navigate(workshop + "/report");
        page.click("main a[href*='/report/print']");
        look.accept("report-print");
        return PdfText.of(page.pdf(
                new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true).setTagged(true)));
    }

    /** Downloads the report and opens it where there is no server. */
    void opensTheOneFile(List<String> goals, Path folder) {
        Path copy = folder.resolve("report.html");
        download("html").saveAs(copy);
        Page alone = page.context().newPage();
        alone.navigate(copy.toUri().toString());
        assertThat(alone.innerText("main")).contains(goals).contains(words.summary());
        assertThat(((Number) alone.evaluate("document.querySelectorAll('svg').length")).intValue())
                .isPositive();
        alone.close();
    }

    void opensTheData(List<String> goals) throws IOException {
        assertThat(Files.readString(download("json").path())).contains(goals).contains(words.summary());
    }

    void opensTheTables(List<String> goals) throws IOException {
        List<String> tables = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(download("zip").path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.add(entry.getName());
                rows.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        assertThat(tables).contains("goals.csv", "measures.csv", "statements.csv");
        assertThat(rows.toString()).contains(goals).contains(words.measure());
    }

    private Download download(String format) {
        page.navigate(workshop + "/report");
        Download file = page.waitForDownload(() -> page.click("a[href*='/files/" + format + "']"));
        assertThat(file.suggestedFilename()).endsWith("." + format);
        return file;
    }

    /** Shows the result and the goals with measures to the participants, and makes the notice. */
    void publishes(List<String> goals) {
        page.navigate(workshop + "/publish");
        look.accept("publish");
        page.click("form[action$='/publish/result'] button");
        page.check("input[name=measures]");
        page.click("form[action$='/publish/goals'] button");
        assertThat(page.locator(".tag.good").count()).isEqualTo(2);
        page.navigate(workshop + "/notice");
        look.accept("notice");
        assertThat(page.innerText(".goals-notice")).contains(goals).contains(words.moment());
        assertThat(PdfText.of(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                        .pages())
                .isOne();
    }
}
