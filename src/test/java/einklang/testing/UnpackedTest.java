package einklang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the search for secrets finds, with secrets that are there. */
class UnpackedTest {
    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("Quarzlumpen & mehr");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void workbookInsideOfAZipInsideOfAZipIsOpened() throws IOException {
        byte[] deep = zipped("outer", zipped("inner.xlsx", workbook()));

        assertThat(Unpacked.of(deep)).contains("Quarzlumpen & mehr", "inner.xlsx");
        assertThat(new String(deep, StandardCharsets.UTF_8)).doesNotContain("Quarzlumpen");
    }

    @Test
    void wordsAndNotesOfSlidesAreFoundAlsoInPieces() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            var paragraph = show.createSlide().createTextBox().addNewTextParagraph();
            paragraph.addNewTextRun().setText("Quarz");
            paragraph.addNewTextRun().setText("lumpen");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);

            assertThat(Unpacked.of(out.toByteArray())).contains("Quarzlumpen");
        }
    }

    @Test
    void propertiesOfAPdfAreFound() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setKeywords("Quarzlümpen");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(Unpacked.of(out.toByteArray())).contains("Quarzlümpen");
        }
    }
}
