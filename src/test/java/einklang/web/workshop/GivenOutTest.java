package einklang.web.workshop;

import static einklang.web.workshop.WorkshopSite.ANNA;
import static einklang.web.workshop.WorkshopSite.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import einklang.store.SqlAnswerSource;
import einklang.survey.CheckCode;
import einklang.survey.Disclosure;
import einklang.survey.EditCode;
import einklang.survey.Workshop;
import einklang.testing.PdfText;
import einklang.web.Feature;
import einklang.web.RateLimit;
import einklang.web.answer.AnswerFeature;
import einklang.web.answer.Published;
import einklang.web.answer.Standings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Links, QR codes, poster and slips, with the participants' pages beside them. */
class GivenOutTest {
    private static final int PORT = 18_141;
    private static WorkshopSite site;

    @BeforeAll
    static void start() {
        site = new WorkshopSite(
                WorkshopSite.config("127.0.0.1", PORT, "http://localhost:" + PORT),
                Optional.of("192.168.1.20"),
                GivenOutTest::participants);
    }

    private static List<Feature> participants(WorkshopSite site) {
        return List.of(new AnswerFeature(new AnswerFeature.Parts(
                site.store,
                site.intake,
                new Disclosure(new SqlAnswerSource(site.database, site.codes), (text, form) -> form),
                Standings.NONE,
                Published.NOTHING,
                site.codes,
                site.ids,
                RateLimit.NONE,
                Clock.fixed(NOW, ZoneOffset.UTC))));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String collecting(String... more) {
        String path = site.newWorkshop(more);
        site.post(ANNA, path + "/start");
        return path;
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request =
                site.server.request(path).header("Cookie", "einklang=" + ANNA).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }

    private static String decoded(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static BufferedImage png(String path) throws IOException, InterruptedException {
        try (InputStream stream = new ByteArrayInputStream(bytes(path))) {
            return ImageIO.read(stream);
        }
    }

    /** Draws the squares of the SVG's path, six pixels each. */
    private static BufferedImage drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1));
        BufferedImage image = new BufferedImage(side * 6, side * 6, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side * 6, side * 6);
        graphics.setColor(Color.BLACK);
        Matcher square = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            graphics.fillRect(Integer.parseInt(square.group(1)) * 6, Integer.parseInt(square.group(2)) * 6, 6, 6);
        }
        return image;
    }

    @Test
    void qrCodeLeadsToTheForm() throws Exception {
        String path = collecting();
        String address = decoded(png(path + "/qr.png"));

        assertThat(address)
                .isEqualTo("http://localhost:" + PORT + "/a/"
                        + site.store.find(site.id(path)).orElseThrow().code());
        HttpResponse<String> form = site.server.get(URI.create(address).getPath());
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("Was sind die Ziele unseres Kundenservice?");
        assertThat(site.server
                        .get(URI.create(address.toUpperCase(Locale.ROOT))
                                .getPath()
                                .replace("/A/", "/a/"))
                        .statusCode())
                .as("typed in capitals")
                .isEqualTo(200);
        assertThat(decoded(drawn(site.get(ANNA, path + "/qr.svg").body()))).isEqualTo(address);
    }

    @Test
    void leadersHaveTheirOwnCodeUnlessSwitchedOff() throws Exception {
        String path = collecting();
        String without = collecting("leadersLink", "");
        String address = decoded(png(path + "/leaders-qr.png"));

        assertThat(address).contains("/l/");
        assertThat(site.server.get(URI.create(address).getPath()).statusCode()).isEqualTo(200);
        assertThat(decoded(drawn(site.get(ANNA, path + "/leaders-qr.svg").body())))
                .isEqualTo(address);
        assertThat(site.get(ANNA, without + "/leaders-qr.png").statusCode()).isEqualTo(404);
        assertThat(site.page(ANNA, without).select("#leaders-link")).isEmpty();
    }

    @Test
    void posterSpeaksTheOfferedLanguagesAndMarksAFallback() {
        String path = collecting("language", "cs", "organisation", "Stadtwerke", "q1.de", "Ziele?", "q1.cs", "Cíle?");
        Document poster = site.page(ANNA, path + "/poster?lang=en");

        assertThat(poster.select(".poster-part").eachAttr("lang")).containsExactly("cs");
        assertThat(poster.select(".poster-question").text()).isEqualTo("Cíle?");
        assertThat(poster.select(".poster-address").text()).startsWith("localhost:" + PORT + "/a/");
        assertThat(decoded2(poster)).contains("/a/");
    }

    @Test
    void folderFormAndPosterCarryTheSameCheckCode() {
        String path = collecting("language", "en", "organisation", "Stadtwerke", "q1.en", "Goals?");
        Workshop workshop = site.store.find(site.id(path)).orElseThrow();
        String said = "Settings checked: "
                + CheckCode.of(workshop, site.store.currentRound(workshop.id())).value();
        HttpResponse<byte[]> folder = site.server.bytes(
                site.server.request(path + "/folder.pdf?lang=en").header("Cookie", "einklang=" + ANNA));

        assertThat(folder.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(PdfText.of(folder.body())).contains(said, "Goals?", "No monitoring of performance");
        assertThat(site.page(ANNA, path + "/poster?lang=en").text()).contains(said);
        assertThat(site.server.page("/a/" + workshop.code() + "?lang=en").text())
                .contains(said);
        assertThat(site.server
                        .page("/a/" + workshop.code() + "/privacy?lang=en")
                        .text())
                .contains(said);
        assertThat(site.page(ANNA, path).select("a[href$='/folder.pdf']")).hasSize(1);
    }

    private static String decoded2(Document poster) {
        try {
            return decoded(drawn(poster.select(".qr-code").outerHtml()));
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void invitationIsThereInEachOfferedLanguage() {
        String path = collecting("closes", "2027-03-31T18:00");
        String text = site.page(ANNA, path).select("#invitation-de").text();

        assertThat(text).contains("Kundenservice?“", "/a/", "mindestens 5", "31. März 2027, 18:00");
        assertThat(site.page(ANNA, path).select("[id^=invitation-]")).hasSize(1);
    }

    @Test
    void localhostIsWarnedAbout() {
        assertThat(site.page(ANNA, collecting()).select(".notice.warning").text())
                .contains("http://localhost:" + PORT, "EINKLANG_HOST=0.0.0.0");
    }

    @Test
    void slipsArePrintedOnceAndOpenTheFormOnce() {
        String path = site.newWorkshop("slips", "yes");
        assertThat(site.post(ANNA, path + "/start").headers().firstValue("Location"))
                .contains(path + "/slips");

        Document printed = Jsoup.parse(
                site.post(ANNA, path + "/slips", Map.of("number", "14")).body());
        List<String> codes = printed.select(".slip-code").eachText();

        assertThat(codes)
                .hasSize(14)
                .doesNotHaveDuplicates()
                .allMatch(code -> EditCode.read(code).isPresent());
        assertThat(site.page(ANNA, path + "/slips").select(".slip-code")).isEmpty();
        long stored =
                site.database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM slip WHERE code_hash IN (<c>)")
                        .bindList("c", codes)
                        .mapTo(Long.class)
                        .one());
        assertThat(stored).as("codes in plain").isZero();
        assertThat(site.post(ANNA, path + "/start").headers().firstValue("Location"))
                .contains(path);
        assertThat(site.post(ANNA, path + "/slips", Map.of("number", "3")).statusCode())
                .isEqualTo(409);
        assertThat(site.store.findRunning(site.id(path), ANNA).orElseThrow().slips())
                .isEqualTo(14);
    }

    @Test
    void impossibleNumberOfSlipsIsKeptAndExplained() {
        String path = site.newWorkshop("slips", "yes");
        for (String typed : List.of("", "0", "501", "99999999999", "<b>")) {
            HttpResponse<String> answer = site.post(ANNA, path + "/slips", Map.of("number", typed));

            assertThat(answer.statusCode()).as(typed).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).expectFirst("[name=number]").val())
                    .isEqualTo(typed);
        }
        assertThat(site.post(ANNA, site.newWorkshop() + "/slips", Map.of("number", "5"))
                        .statusCode())
                .as("slips are switched off")
                .isEqualTo(409);
    }
}
