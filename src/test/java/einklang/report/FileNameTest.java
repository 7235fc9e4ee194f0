package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    private static Report titled(String title) {
        Report whole = SampleReports.report(Language.DE, Optional.empty(), List.of());
        Report.Cover cover = whole.cover();
        return new Report(
                whole.language(),
                new Report.Cover(
                        title,
                        cover.organisation(),
                        cover.client(),
                        cover.consultant(),
                        cover.clientLogo(),
                        cover.consultantLogo(),
                        cover.date(),
                        cover.round(),
                        cover.trial()),
                whole.people(),
                whole.summary(),
                whole.comparison(),
                whole.plan(),
                whole.findings(),
                whole.method(),
                whole.hidden());
    }

    @ParameterizedTest
    @CsvSource({
        "Kundenservice, 2026-11-22_Kundenservice_management_de.pptx",
        "Ziele: Kundenservice & Straße!, 2026-11-22_Ziele-Kundenservice-Strasse_management_de.pptx",
        "Ämter über Öl, 2026-11-22_Aemter-ueber-Oel_management_de.pptx",
        "Zákaznický servis, 2026-11-22_Zakaznicky-servis_management_de.pptx",
        "客户服务, 2026-11-22_management_de.pptx",
        "../../etc/passwd, 2026-11-22_etc-passwd_management_de.pptx",
        "CON, 2026-11-22_CON_management_de.pptx"
    })
    void nameSortsByDayAndIsSafeEverywhere(String title, String name) {
        Report edition = Edition.standard(Audience.MANAGEMENT, Language.DE, Branding.NONE)
                .of(titled(title));

        assertThat(FileName.of(edition, "pptx")).isEqualTo(name);
    }

    @Test
    void wholeReportNamesNoAudience() {
        assertThat(FileName.of(titled("Ziele"), "zip")).isEqualTo("2026-11-22_Ziele_de.zip");
        assertThat(FileName.of(titled("Ziele"), "piles-q1", "svg")).isEqualTo("2026-11-22_Ziele_piles-q1_de.svg");
    }

    @Test
    void longestTitleIsCut() {
        String name = FileName.of(titled("Kundenservice ".repeat(14)), "pdf");

        assertThat(name).hasSizeLessThan(60).matches("2026-11-22_Kundenservice-[A-Za-z-]*[a-z]_de\\.pdf");
    }
}
