package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Logos that run, load, blow up or are not what they are called, sent as a browser sends them. */
class LogoAttackTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    private static final int PNG_HEAD = 33;
    private static final int MEGABYTE = 1_000_000;

    private static Site site;
    private static Planted planted;

    @BeforeAll
    static void start() {
        site = new Site();
        planted = Planted.collecting(site);
        planted.close();
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(site.log()).noneMatch(line -> line.startsWith("ERROR"));
        } finally {
            site.close();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A picture with one more chunk behind its head, which unpacks to very much more than it is. */
    private static byte[] bomb(String chunk, String start) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(content)) {
            byte[] nothing = new byte[MEGABYTE];
            for (int i = 0; i < 250; i++) {
                packed.write(nothing);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] picture = png();
        byte[] named = (chunk + content.toString(StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(picture.length + named.length + 8)
                .put(picture, 0, PNG_HEAD)
                .putInt(named.length - 4)
                .put(named)
                .putInt((int) sum.getValue())
                .put(picture, PNG_HEAD, picture.length - PNG_HEAD)
                .array();
    }

    private static byte[] huge() {
        byte[] picture = png();
        ByteBuffer.wrap(picture).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());
        return picture;
    }

    private static Reply upload(Planted planted, Visitor visitor, String token, String name, byte[] logo) {
        Document page = site.owner.get(planted.path + "/report?in=de").page();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "csrf", token);
        field(body, "in", "de");
        field(
                body,
                "version",
                page.expectFirst("form[action$=/report/names] input[name=version]")
                        .val());
        field(body, "client", "Stadtwerke");
        field(body, "consultant", "");
        body.writeBytes(text("--XyZ\r\nContent-Disposition: form-data; name=\"client_logo\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n"));
        body.writeBytes(logo);
        body.writeBytes(text("\r\n--XyZ--\r\n"));
        return visitor.send(visitor.request(planted.path + "/report/names")
                .header("Content-Type", "multipart/form-data; boundary=XyZ")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(
                text("--XyZ\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
    }

    private static Stream<Arguments> refused() {
        String entities = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        return Stream.of(
                Arguments.of("script", text(SVG + "<script>alert(1)</script></svg>")),
                Arguments.of(
                        "script in CDATA",
                        text(SVG + "<style><![CDATA[</style><script>alert(1)</script>]]></style></svg>")),
                Arguments.of(
                        "foreignObject",
                        text(SVG + "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject></svg>")),
                Arguments.of("event", text(SVG + "<g onmouseover=\"alert(1)\"/></svg>")),
                Arguments.of(
                        "event on the root", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("set", text(SVG + "<set attributeName=\"href\" to=\"javascript:alert(1)\"/></svg>")),
                Arguments.of("link", text(SVG + "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a></svg>")),
                Arguments.of("picture from outside", text(SVG + "<image href=\"https://example.org/x.png\"/></svg>")),
                Arguments.of("use from outside", text(SVG + "<use href=\"https://example.org/x.svg#a\"/></svg>")),
                Arguments.of("data with HTML", text(SVG + "<image href=\"data:text/html,%3Cscript%3E\"/></svg>")),
                Arguments.of(
                        "style from outside",
                        text(SVG + "<style>@import url(https://example.org/x.css);</style></svg>")),
                Arguments.of("style by escapes", text(SVG + "<style>a{b:\\75rl(https://example.org)}</style></svg>")),
                Arguments.of(
                        "style by entities", text(SVG + "<g style=\"fill:&#117;rl(https://example.org/x)\"/></svg>")),
                Arguments.of(
                        "font from outside", text(SVG + "<style>@font-face{src:url(//example.org/x)}</style></svg>")),
                Arguments.of("entity bomb", text(entities + SVG + "<text>&c;</text></svg>")),
                Arguments.of(
                        "file by entity",
                        text("<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + SVG
                                + "<text>&f;</text></svg>")),
                Arguments.of(
                        "DTD from outside",
                        text("<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x.dtd\">" + SVG + "</svg>")),
                Arguments.of(
                        "style sheet by instruction is alone",
                        text("<?xml-stylesheet href=\"https://example.org/x.css\"?><html/>")),
                Arguments.of("SVG in UTF-16", (SVG + "<script/></svg>").getBytes(StandardCharsets.UTF_16)),
                Arguments.of("HTML", text("<!doctype html><script>alert(1)</script>")),
                Arguments.of("GIF with HTML", text("GIF89a/*<svg/onload=alert(1)>*/=1;")),
                Arguments.of("PDF", text("%PDF-1.7 ...")),
                Arguments.of(
                        "PNG with HTML in place of its pixels", text("\u0089PNG\r\n\u001a\n<script>alert(1)</script>")),
                Arguments.of("PNG of huge size", huge()),
                Arguments.of("deep SVG", text(SVG + "<g>".repeat(10_000) + "</g>".repeat(10_000) + "</svg>")),
                Arguments.of("350 kB", new byte[350_000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoStillPictureIsToldAndNotKept(String what, byte[] logo) {
        Reply reply = upload(planted, site.owner, site.owner.token(), "logo.png", logo);

        HostileInputTest.assertDecent(reply);
        assertThat(reply.status()).as(what).isEqualTo(422);
        assertThat(reply.page().select("#e-client_logo").text()).isNotEmpty();
        assertThat(reply.page().expectFirst("input[name=client]").val()).isEqualTo("Stadtwerke");
        assertThat(site.owner.get(planted.path + "/report/logo/client").status())
                .isEqualTo(404);
    }

    @Test
    void filesOfFiveMegabytesAreRefusedUnread() {
        Reply reply = upload(planted, site.owner, site.owner.token(), "logo.png", new byte[5 * MEGABYTE]);

        assertThat(reply.status()).isEqualTo(413);
        HostileInputTest.assertDecent(reply);
    }

    @Test
    void onlyThoseOfTheWorkshopSendLogos() {
        assertThat(upload(planted, site.other, site.other.token(), "a.png", png())
                        .status())
                .isEqualTo(404);
        assertThat(upload(planted, site.nobody, "", "a.png", png()).status()).isEqualTo(403);
        assertThat(upload(planted, site.owner, site.other.token(), "a.png", png())
                        .status())
                .isEqualTo(403);
        assertThat(upload(planted, site.owner, "", "a.png", png()).status()).isEqualTo(403);
        assertThat(site.owner.get(planted.path + "/report/logo/client").status())
                .isEqualTo(404);
    }

    private static Stream<Arguments> takenWithoutWhatRidesAlong() {
        byte[] behind = ByteBuffer.allocate(png().length + 100)
                .put(png())
                .put(text("<script>alert(1)</script>"))
                .array();
        String still = "<?xml-stylesheet href=\"https://example.org/x.css\"?>" + SVG
                + "<!-- <script> --><h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>"
                + "<path d=\"M0 0h9v9\" data-x=\"https://example.org\"/></svg>";
        return Stream.of(
                Arguments.of("HTML behind a PNG", "../../x.html", behind),
                Arguments.of("text that unpacks to 250 MB", "x.png", bomb("zTXt", "Comment\0\0")),
                Arguments.of("profile that unpacks to 250 MB", "x.png", bomb("iCCP", "Profile\0\0")),
                Arguments.of("international text that unpacks to 250 MB", "x.png", bomb("iTXt", "Title\0\1\0en\0T\0")),
                Arguments.of("pixels that unpack to 250 MB", "x.png", bomb("IDAT", "")),
                Arguments.of("SVG with remarks", "x.png\"; name=\"csrf", text(still)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("takenWithoutWhatRidesAlong")
    void pictureIsKeptWithoutWhatRidesAlong(String what, String name, byte[] logo) {
        Planted own = Planted.collecting(site);
        own.close();
        Reply reply = upload(own, site.owner, site.owner.token(), name.replaceAll("\".*", ""), logo);

        assertThat(reply.status()).as(what).isIn(303, 422);
        Reply kept = site.owner.get(own.path + "/report/logo/client");
        if (reply.status() == 303) {
            assertThat(kept.header("Content-Type")).startsWith("image/");
            assertThat(kept.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
            assertThat(kept.content().length).isLessThan(5_000);
            assertThat(kept.tells("alert") || kept.tells("example.org")).isFalse();
            assertThat(site.other.get(own.path + "/report/logo/client").status())
                    .isEqualTo(404);
            assertThat(site.nobody.get(own.path + "/report/logo/client").status())
                    .isEqualTo(303);
            HostileInputTest.assertDecent(site.owner.get(own.path + "/report/print"));
        }
    }
}
