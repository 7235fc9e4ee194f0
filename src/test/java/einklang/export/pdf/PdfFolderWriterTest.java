package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.report.Folder;
import einklang.report.FoldersTest;
import einklang.survey.RoundRules;
import einklang.testing.PdfText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfFolderWriterTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void folderIsAnAccessibleFileWithItsCode(Language language) throws IOException {
        Folder folder = FoldersTest.folder(RoundRules.defaults(5), language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFolderWriter().write(folder, out);

        assertThat(PdfCheck.accessibilityFaults(out.toByteArray())).isEmpty();
        assertThat(PdfText.of(out.toByteArray()))
                .contains("Ziele <b>2027</b>", folder.checkCode(), "Welche Ziele?")
                .contains(folder.sections().get(7).heading());
    }
}
