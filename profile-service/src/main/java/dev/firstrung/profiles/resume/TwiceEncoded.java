package dev.firstrung.profiles.resume;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs UTF-8 that a program took for a Western code page and saved again: "â€¢" was "•". */
final class TwiceEncoded {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String BEHIND = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    private static final Pattern TWICE = Pattern.compile(
            "[\\u00C2-\\u00DF]" + BEHIND + "|[\\u00E0-\\u00EF]" + BEHIND + "{2}|[\\u00F0-\\u00F4]" + BEHIND + "{3}");
    /** Of a dash or a quote, an accent, a space that doesn't break: no text has these otherwise. */
    private static final Pattern SIGN = Pattern.compile("â[€\\u0080]|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]");

    /** The variation selector behind a symbol. */
    private static final int EMOJI_STYLE = 0xFE0F;

    private TwiceEncoded() {}

    static String repaired(String text) {
        return SIGN.matcher(text).find() ? TWICE.matcher(text).replaceAll(TwiceEncoded::meant) : text;
    }

    private static String meant(MatchResult found) {
        String written = found.group();
        ByteBuffer bytes = ByteBuffer.allocate(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            bytes.put(letter < 256 ? (byte) letter : String.valueOf(letter).getBytes(WESTERN)[0]);
        }
        try {
            String meant =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return Matcher.quoteReplacement(isLikely(meant.codePointAt(0)) ? meant : written);
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(written);
        }
    }

    /**
     * Whether it is a letter of Western Europe, punctuation or a symbol. Two sound characters may look like another: “CAFÉ” ends as an
     * encoded "ɔ" would.
     */
    private static boolean isLikely(int meant) {
        return (meant >= 0xA0 && meant <= 0xFF)
                // general punctuation to arrows, bullets and dingbats
                || (meant >= 0x2000 && meant <= 0x2BFF)
                // Word's bullets, in the private use of symbol fonts
                || (meant >= 0xF000 && meant <= 0xF0FF)
                || meant == EMOJI_STYLE
                || (meant >= 0x1F000 && meant <= 0x1FAFF);
    }
}
