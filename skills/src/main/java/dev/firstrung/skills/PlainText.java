package dev.firstrung.skills;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns HTML into lines of text, and leaves plain text as it is. */
public final class PlainText {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)[^<>]{0,2000}>");
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)/?(?:p|br|li|ul|ol|div|h[1-6]|tr|table|section|article|header|footer|dd|dt)");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"));

    private PlainText() {}

    public static String of(String text) {
        boolean html = TAG.matcher(text).find();
        String bare = html ? withoutTags(text) : text;
        return ENTITY.matcher(bare)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    }

    private static String withoutTags(String html) {
        String visible = HIDDEN.matcher(html).replaceAll(" ");
        String lines = TAG.matcher(visible)
                .replaceAll(tag -> BLOCK.matcher(tag.group(1)).matches()
                        ? tag.group(1).equalsIgnoreCase("li") ? "\n• " : "\n"
                        : "");
        return lines.replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, whole);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
        } catch (NumberFormatException e) {
            return whole;
        }
    }
}
