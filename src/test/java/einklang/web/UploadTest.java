package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final String TYPE = "multipart/form-data; boundary=XyZ";

    private static Upload read(String body) {
        return Upload.parsed(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String head, String content) {
        return "--XyZ\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void fieldsAreUtf8AndTheFirstOfANameCounts() {
        Upload upload = read(part("name=\"client\"", "Müller\r\nŽ") + part("name=\"client\"", "x") + "--XyZ--\r\n");

        assertThat(upload.text("client")).isEqualTo("Müller\nŽ");
        assertThat(upload.has("client")).isTrue();
        assertThat(upload.text("other")).isEmpty();
    }

    @Test
    void filesKeepEveryByte() {
        byte[] picture = new byte[256];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) i;
        }
        String head = "--XyZ\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n";
        String all = head + new String(picture, StandardCharsets.ISO_8859_1) + "\r\n--XyZ--";

        Upload upload = Upload.parsed(TYPE, all.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(upload.file("logo")).hasValue(picture);
        assertThat(upload.text("logo")).isEmpty();
    }

    @Test
    void noFileWasChosenIfItIsEmpty() {
        assertThat(read(part("name=\"logo\"; filename=\"\"", "") + "--XyZ--").file("logo"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--XyZ",
                "no boundary at all",
                "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
                "--XyZ\r\nno head\r\n--XyZ--",
                "--XyZ\r\nContent-Type: text/plain\r\n\r\nnameless\r\n--XyZ--"
            })
    void brokenBodyIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refused.class);
    }

    @Test
    void moreThanTwentyPartsAreRefused() {
        String body = part("name=\"a\"", "x").repeat(21) + "--XyZ--";

        assertThatThrownBy(() -> read(body)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/mixed; boundary=XyZ",
                "text/html"
            })
    void otherTypeIsRefused(String type) {
        assertThatThrownBy(() -> Upload.parsed(type, new byte[0])).isInstanceOf(Refused.class);
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] body = (part("name=\"a\"", "\u00ff") + "--XyZ--").getBytes(StandardCharsets.ISO_8859_1);
        Upload upload = Upload.parsed(TYPE, body);

        assertThatThrownBy(() -> upload.text("a")).isInstanceOf(Refused.class);
    }
}
