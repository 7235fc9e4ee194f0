package einklang.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.attack.Plot.Leader;
import einklang.testing.FileFigures;
import einklang.testing.Unpacked;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole program says the same figures in every format that its own page offers as on its page. */
class FiguresOfFormatsTest {
    private static final String AGREED = "Wendehammer";

    private static Site site;
    private static Planted planted;

    @BeforeAll
    static void start() {
        site = new Site();
        planted = Planted.collecting(site);
        planted.answer(new Plot(12, "OPEN", Leader.TICKED_BY_LINK, 91).cast());
        planted.act("close");
        planted.compare();
        planted.agree(AGREED);
        planted.follow(AGREED);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static List<String> formats() {
        return site.owner
                .get(planted.path + "/report/export")
                .page()
                .select("button[name=format]")
                .eachAttr("value");
    }

    private static byte[] file(String format) {
        return site.owner
                .get(planted.path + "/report/files/" + format + "?lang=de")
                .content();
    }

    private static Document page() {
        return site.owner.get(planted.path + "/report/print?lang=de").page();
    }

    @Test
    void peopleOfEachThemeAreTheSameOnThePageAndInEveryFile() throws IOException {
        Map<String, Integer> page = FileFigures.html(page());

        assertThat(page).hasSizeGreaterThan(3);
        assertThat(formats()).contains("pdf", "html", "zip", "json");
        for (String format : formats()) {
            assertThat(FileFigures.people(format, file(format), List.copyOf(page.keySet())))
                    .as(format)
                    .containsExactlyInAnyOrderEntriesOf(page);
        }
    }

    @Test
    void figuresOfThePlanStandInEveryFile() {
        assertThat(page().text()).contains(AGREED, "\u22129", "4,25", "6,5");
        for (String format : formats()) {
            String all = Unpacked.of(file(format));
            assertThat(all).as(format).contains(AGREED);
            assertThat(all).as(format + ": the effect").containsPattern("[\u2212-]9");
            assertThat(all).as(format + ": the reading").containsPattern("4[.,]25");
            assertThat(all).as(format + ": the baseline").containsPattern("6[.,]5");
        }
    }

    @Test
    void formatThatNothingReadsFailsTheTest() {
        assertThatThrownBy(() -> FileFigures.people("odt", new byte[0], List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no reader for format odt");
    }
}
