package dev.firstrung.jobs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

class LineSplitterTest {

    private static final int MAX = 40;

    private static List<Line> split(byte[] bytes, Random random) {
        List<DataBuffer> chunks = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int end = Math.min(bytes.length, start + 1 + random.nextInt(20));
            chunks.add(DefaultDataBufferFactory.sharedInstance.wrap(Arrays.copyOfRange(bytes, start, end)));
            start = end;
        }
        return LineSplitter.split(Flux.fromIterable(chunks), MAX).toStream().toList();
    }

    @Test
    void cutsLinesHoweverTheirBytesArrive() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Line> expected = new ArrayList<>();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int lines = random.nextInt(8);
            for (int number = 1; number <= lines; number++) {
                byte[] line = "äx€ 😀\r".repeat(random.nextInt(5)).getBytes(StandardCharsets.UTF_8);
                bytes.writeBytes(line);
                if (number < lines || random.nextBoolean()) {
                    bytes.write('\n');
                }
                String text = new String(line, StandardCharsets.UTF_8);
                if (line.length > MAX) {
                    expected.add(new Line.Unreadable(number, "is longer than " + MAX + " bytes"));
                } else if (!text.isBlank()) {
                    expected.add(new Line.Text(number, text));
                }
            }
            assertThat(split(bytes.toByteArray(), random)).isEqualTo(expected);
        }
    }

    @Test
    void goesOnAfterBytesThatAreNotText() {
        byte[] bytes = "a\n??\nb".getBytes(StandardCharsets.US_ASCII);
        bytes[2] = (byte) 0xff;
        assertThat(split(bytes, new Random(1)))
                .containsExactly(new Line.Text(1, "a"), new Line.Unreadable(2, "is not UTF-8"), new Line.Text(3, "b"));
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(split("\ufeff{}".getBytes(StandardCharsets.UTF_8), new Random(1)))
                .containsExactly(new Line.Text(1, "{}"));
    }
}
