package dev.firstrung.jobs.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void keepsParagraphsAndListItemsAsLines() {
        assertThat(PlainText.of(
                        "<p>You will <b>build</b>.</p><ul><li>Python</li><li>C++ &amp; SQL</li></ul>Apply<br>now"))
                .isEqualTo("You will build.\n\n- Python\n- C++ & SQL\nApply\nnow");
    }

    @Test
    void leavesPlainTextAsItIs() {
        String text = "Java generics: List<String>, a < b && c > d.\n* R&D\n  two";
        assertThat(PlainText.of(text)).isEqualTo("Java generics: List<String>, a < b && c > d.\n* R&D\ntwo");
    }

    @Test
    void readsMarkupThatCameEscaped() {
        assertThat(PlainText.of("&lt;p&gt;Python &amp;amp; SQL&lt;/p&gt;")).isEqualTo("Python & SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi <script>alert(1)</script> there",
                "Hi <img src=x onerror=alert(1)> there",
                "Hi <img src=x onerror=alert(1) there",
                "Hi <svg/onload=alert(1)> there",
                "Hi <x onmouseover=alert(1)>there",
                "Hi <p>&lt;script&gt;alert(1)&lt;/script&gt;</p> there",
                "Hi <p>&lt;p&gt;&amp;lt;img src=x onerror=alert(1)&amp;gt;&lt;/p&gt;</p> there",
                "Hi <p>&lt;p&gt;&amp;lt;p&amp;gt;&amp;amp;lt;script&amp;amp;gt;alert(1)&lt;/p&gt;</p> there",
                "Hi <iframe src=javascript:alert(1)></iframe> there"
            })
    void leavesNothingThatABrowserWouldRun(String written) {
        assertThat(PlainText.of(written))
                .startsWith("Hi")
                .doesNotContainPattern("(?i)<\\s*/?(script|img|svg|iframe|x )")
                .doesNotContain("<p>");
    }

    @Test
    void isNullWhenNothingIsLeft() {
        assertThat(PlainText.of("<p> &nbsp; </p>")).isNull();
        assertThat(PlainText.of(" \n\t")).isNull();
    }
}
