package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SizeTest {
    private static Size fit(String attributes) {
        return new Size(100, 40).fit(Drawing.parsed("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>"));
    }

    @Test
    void wideDrawingFillsTheWidthAndATallOneTheHeight() {
        assertThat(fit("viewBox=\"0 0 400 100\"")).isEqualTo(new Size(100, 25));
        assertThat(fit("viewBox=\"0,0,100,400\"")).isEqualTo(new Size(10, 40));
    }

    @Test
    void sizeTellsTheShapeWhereNoBoxDoes() {
        assertThat(fit("width=\"40px\" height=\"20px\"")).isEqualTo(new Size(80, 40));
    }

    @Test
    void drawingWithoutAShapeFillsTheRoom() {
        assertThat(fit("width=\"100%\" height=\"100%\"")).isEqualTo(new Size(100, 40));
        assertThat(fit("viewBox=\"0 0 0 0\"")).isEqualTo(new Size(100, 40));
    }

    @Test
    void fontsAreLoadedWithoutSubstitutionsAndOtherwiseUnchanged() {
        byte[] file = Resource.bytes("/fonts/source-sans-3-regular.ttf");
        byte[] loaded = FontFile.withoutSubstitutions(file);

        assertThat(new String(loaded, 0, 400, StandardCharsets.ISO_8859_1))
                .contains("GSUX")
                .doesNotContain("GSUB");
        assertThat(ByteBuffer.wrap(file).mismatch(ByteBuffer.wrap(loaded))).isBetween(12, 400);
        assertThat(loaded).hasSameSizeAs(file);
    }
}
