package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void markupBecomesEntities() {
        assertThat(XmlText.escape("<a href=\"x\">'&'</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    }

    @Test
    void whatXmlForbidsIsRemoved() {
        assertThat(XmlText.clean("a\u0000b\u0008c\u001bd\u007fe\ufffef\uffffg")).isEqualTo("abcdefg");
    }

    @Test
    void halvesOfPairsAreRemovedAndWholePairsKept() {
        assertThat(XmlText.clean("a\ud83db\ude00c😀")).isEqualTo("abc😀");
    }

    @Test
    void whiteSpaceOfAnyKindIsOneBlank() {
        assertThat(XmlText.clean(" a\t\r\n\u0085\u2028b ")).isEqualTo("a b");
    }
}
