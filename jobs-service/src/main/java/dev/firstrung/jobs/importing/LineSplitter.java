package dev.firstrung.jobs.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Cuts a stream of bytes into lines of UTF-8, keeping at most one line in memory; a line that is too long is skipped to its end. */
final class LineSplitter {

    private final int maxBytes;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean tooLong;
    private long number = 1;

    private LineSplitter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * The lines that aren't blank, in order.
     *
     * @param maxBytes most bytes of a line, without its end
     */
    static Flux<Line> split(Flux<DataBuffer> bytes, int maxBytes) {
        return Flux.defer(() -> {
            LineSplitter splitter = new LineSplitter(maxBytes);
            return bytes.concatMapIterable(splitter::feed)
                    .concatWith(Flux.defer(() -> Flux.fromIterable(splitter.end())));
        });
    }

    private List<Line> feed(DataBuffer buffer) {
        List<Line> lines = new ArrayList<>();
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                append(bytes, start, i);
                lines.addAll(end());
                start = i + 1;
            }
        }
        append(bytes, start, bytes.length);
        return lines;
    }

    private void append(byte[] bytes, int start, int end) {
        if (tooLong || pending.size() + end - start > maxBytes) {
            tooLong = true;
            pending.reset();
        } else {
            pending.write(bytes, start, end - start);
        }
    }

    private List<Line> end() {
        long ended = number++;
        byte[] bytes = pending.toByteArray();
        pending.reset();
        if (tooLong) {
            tooLong = false;
            return List.of(new Line.Unreadable(ended, "is longer than " + maxBytes + " bytes"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = ended == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            return bare.isBlank() ? List.of() : List.of(new Line.Text(ended, bare));
        } catch (CharacterCodingException e) {
            return List.of(new Line.Unreadable(ended, "is not UTF-8"));
        }
    }
}
