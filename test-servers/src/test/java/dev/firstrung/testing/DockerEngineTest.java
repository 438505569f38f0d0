package dev.firstrung.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTest {

    @TempDir
    Path folder;

    @Test
    void saysNoWhereNothingListens() {
        assertThat(engine(folder.resolve("absent.sock")).answers()).isFalse();
    }

    @Test
    void saysYesToAnEngineThatAnswers() throws IOException {
        var socket = folder.resolve("engine.sock");
        try (var server = listen(socket)) {
            Thread.ofVirtual().start(() -> {
                try (var client = server.accept()) {
                    client.read(ByteBuffer.allocate(256));
                    client.write(ByteBuffer.wrap("HTTP/1.0 200 OK\r\n\r\nOK".getBytes(US_ASCII)));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(engine(socket).answers()).isTrue();
        }
    }

    @Test
    void givesUpOnAnEngineThatHangs() throws IOException {
        var socket = folder.resolve("hanging.sock");
        try (var server = listen(socket)) {
            assertThat(server.isOpen()).isTrue();
            boolean answers = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> engine(socket).answers());
            assertThat(answers).isFalse();
        }
    }

    private static DockerEngine engine(Path socket) {
        return new DockerEngine(URI.create("unix://" + socket));
    }

    private static ServerSocketChannel listen(Path socket) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
    }
}
