package dev.firstrung.jobs.jsonld;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Plain text as HTML: a paragraph for each line, a list for lines that begin with a mark. */
final class Html {

    private static final Pattern ITEM = Pattern.compile("\\s*[-•*●▪]\\s+(.*)");

    private Html() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder();
        boolean listed = false;
        for (String line : text.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            boolean isItem = item.matches();
            if (isItem != listed) {
                html.append(isItem ? "<ul>" : "</ul>");
                listed = isItem;
            }
            if (isItem) {
                html.append("<li>").append(escaped(item.group(1))).append("</li>");
            } else if (!line.isBlank()) {
                html.append("<p>").append(escaped(line.strip())).append("</p>");
            }
        }
        return html.append(listed ? "</ul>" : "").toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
