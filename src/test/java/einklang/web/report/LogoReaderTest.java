package einklang.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.report.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoReaderTest {
    static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String svg(String inside) throws LogoRefused {
        Logo logo = LogoReader.read(document(inside));
        assertThat(logo.kind()).isEqualTo(Logo.Kind.SVG);
        return new String(logo.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] document(String inside) {
        return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside
                        + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pngIsDrawnAnewSoThatNothingRidesAlong() throws LogoRefused {
        byte[] picture = png(20, 10);
        byte[] behind = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] more = ByteBuffer.allocate(picture.length + behind.length)
                .put(picture)
                .put(behind)
                .array();

        Logo logo = LogoReader.read(more);

        assertThat(logo.kind()).isEqualTo(Logo.Kind.PNG);
        assertThat(new String(logo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(logo.dataUri()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void pngThatClaimsToBeHugeIsNotUnpacked() {
        byte[] picture = png(10, 10);
        ByteBuffer.wrap(picture).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> LogoReader.read(picture)).isInstanceOf(LogoRefused.class);
        assertThatThrownBy(() -> LogoReader.read(png(3000, 2000)))
                .extracting(refused -> ((LogoRefused) refused).key())
                .isEqualTo("report.logo.fault.pixels");
    }

    @Test
    void brokenPngIsRefused() {
        assertThatThrownBy(() -> LogoReader.read(Arrays.copyOf(png(10, 10), 40)))
                .isInstanceOf(LogoRefused.class);
    }

    @Test
    void fileOfMoreThan300KilobytesIsRefused() {
        assertThatThrownBy(() -> LogoReader.read(new byte[Logo.LARGEST_BYTES + 1]))
                .extracting(refused -> ((LogoRefused) refused).key())
                .isEqualTo("report.logo.fault.large");
    }

    @Test
    void plainDrawingIsKeptAndRemarksAreNot() throws LogoRefused {
        String kept = svg("<!-- by Ann --><metadata><x/></metadata><defs><linearGradient id=\"a\"><stop offset=\"0\""
                + " stop-color=\"red\"/></linearGradient></defs><g data-name=\"Ann\"><path d=\"M0 0h9\" fill=\"url(#a)\"/>"
                + "<text x=\"1\">Müller &amp; Söhne</text></g><style>.a{fill:#123}</style>");

        assertThat(kept).contains("url(#a)", "M0 0h9", "Müller &amp; Söhne", ".a{fill:#123}", "viewBox=\"0 0 9 9\"");
        assertThat(kept).doesNotContain("Ann", "metadata");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject/>",
                "<image/>",
                "<use/>",
                "<animate/>",
                "<a/>",
                "<g onload=\"alert(1)\"/>",
                "<g ONCLICK=\"alert(1)\"/>",
                "<path href=\"https://example.org\"/>",
                "<path xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\"/>",
                "<path fill=\"url(https://example.org/x)\"/>",
                "<path style=\"background:url(//example.org)\"/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style>.a{fill:u\\72l(x)}</style>",
                "<filter/>"
            })
    void drawingThatRunsOrLoadsIsRefused(String inside) {
        assertThatThrownBy(() -> svg(inside))
                .extracting(refused -> ((LogoRefused) refused).key())
                .isEqualTo("report.logo.fault.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
                "<!doctype svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">&outside;</svg>",
                "<svg/>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "GIF89a",
                ""
            })
    void whatIsNoPlainSvgIsRefused(String text) {
        assertThatThrownBy(() -> LogoReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LogoRefused.class);
    }

    @Test
    void otherCharsetsThanUtf8AreRefused() {
        assertThatThrownBy(() -> LogoReader.read("<svg/>".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(LogoRefused.class);
    }

    @Test
    void deepAndEndlessDrawingsAreRefused() {
        assertThatThrownBy(() -> svg("<g>".repeat(50) + "</g>".repeat(50))).isInstanceOf(LogoRefused.class);
        assertThatThrownBy(() -> svg("<path/>".repeat(6000))).isInstanceOf(LogoRefused.class);
    }
}
