package dev.firstrung.jobs.terms;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of what may be HTML, keeping paragraphs and list items as lines. Kept as text, a description cannot run
 * anything in a reader's browser, and quotes of it are found in it to the letter.
 */
public final class PlainText {

    /** Elements that people paste, elements that run something, and anything with an event handler. */
    private static final Pattern MARKUP = Pattern.compile(
            "<!--|<!doctype|</?(?:p|br|hr|ul|ol|li|div|span|h[1-6]|strong|em|b|i|u|a|table|thead|tbody|tr|td|th|section"
                    + "|article|header|footer|font|center|blockquote|pre|code|small|sub|sup|html|head|body|title|script"
                    + "|style|link|meta|base|img|svg|math|iframe|frame|object|embed|video|audio|source|form|input"
                    + "|button|textarea|select|details|marquee|template|noscript)(?=[\\s/>])|<[a-z][^>]*\\son[a-z]+\\s*=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPED_MARKUP =
            Pattern.compile("&lt;/?(?:p|br|ul|ol|li|div|span|h[1-6]|strong|em|b|i|a|script|img)(?=[\\s/&])");

    private static final String BLOCKS =
            "p, div, ul, ol, dl, dt, dd, table, h1, h2, h3, h4, h5, h6, section, article, main, header, footer, aside,"
                    + " address, blockquote, figure, form, details, summary, center, pre, hr";

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    /** The text, or null when nothing is left of it. */
    public static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written;
        if (ESCAPED_MARKUP.matcher(text).find()) {
            text = Parser.unescapeEntities(text, false);
        }
        // what was escaped within markup is markup once more after a pass; three levels deep is nobody's honest posting
        for (int pass = 0; pass < 3 && MARKUP.matcher(text).find(); pass++) {
            text = textOf(text);
        }
        if (MARKUP.matcher(text).find()) {
            text = text.replace("<", "");
        }
        return tidy(text);
    }

    /** The text on one line. */
    public static String line(String written) {
        String text = of(written);
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    private static String textOf(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("script, style, template, noscript, head, title").remove();
        for (Element element : document.select(BLOCKS)) {
            element.before("\n");
            element.after("\n");
        }
        for (Element element : document.select("tr")) {
            element.after("\n");
        }
        for (Element element : document.select("td, th")) {
            element.after(" ");
        }
        for (Element element : document.select("li")) {
            element.before("\n- ");
        }
        return document.body().wholeText();
    }

    private static @Nullable String tidy(String text) {
        String tidy = CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
