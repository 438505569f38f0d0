package dev.firstrung.profiles.resume;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes plain text: by its byte order mark, else UTF-8 where that fits, else Windows-1252, which old editors write. */
final class TextBytes {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextBytes() {}

    /** The text, or empty when the bytes hold control characters that no text has. */
    static Optional<String> decode(byte[] bytes) {
        return strictly(charsetOf(bytes), bytes)
                .or(() -> strictly(Charset.forName("windows-1252"), bytes))
                .map(text -> text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1))
                .map(TwiceEncoded::repaired)
                .filter(text -> text.chars().noneMatch(TextBytes::isBinary));
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
    }
}
