package dev.firstrung.profiles.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.firstrung.profiles.document.RefusedDocument.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class DocumentTextsTest {

    private static final String TEXT = "Ada Quillfeather, Python";

    private final DocumentTexts texts = new DocumentTexts(DataSize.ofMegabytes(64), Duration.ofSeconds(60));

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("a PDF", DocumentFormat.PDF, Files.pdf(TEXT)),
                Arguments.of("a DOCX", DocumentFormat.DOCX, Files.docx(TEXT)),
                Arguments.of("a PDF with a picture of 256 MB", DocumentFormat.PDF, HostileFiles.imageBomb(256)),
                Arguments.of("a DOCX with zips in zips", DocumentFormat.DOCX, HostileFiles.nestedZips(5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void takesOutTheTextAndNothingElse(String what, DocumentFormat format, byte[] content) throws RefusedDocument {
        assertThat(texts.of(format, content).strip()).as(what).isEqualTo(TEXT);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("objects of 300 MB", HostileFiles.objectStreamBomb(300), Reason.TOO_COSTLY),
                Arguments.of("a font of 300 MB", HostileFiles.fontBomb(300), Reason.TOO_COSTLY),
                Arguments.of("500 pages", Files.pdf("word\n".repeat(60 * 500)), Reason.TOO_MANY_PAGES),
                Arguments.of("500 blank pages", Files.blankPdf(500), Reason.TOO_MANY_PAGES),
                Arguments.of("60 pages called one", HostileFiles.countedPages(60, 1), Reason.TOO_MANY_PAGES),
                Arguments.of("a password", Files.lockedPdf(TEXT), Reason.LOCKED),
                Arguments.of("half a file", Arrays.copyOf(Files.pdf(TEXT), 60), Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void saysWhyAPdfGivesNoText(String what, byte[] content, Reason reason) {
        assertThat(refusal(texts, DocumentFormat.PDF, content)).as(what).isEqualTo(reason);
    }

    @Test
    void givesNoTextForArraysInArraysOrPagesWithoutEnd() throws RefusedDocument {
        assertThat(texts.of(DocumentFormat.PDF, HostileFiles.nestedPdf(200_000)))
                .isBlank();
        assertThat(texts.of(DocumentFormat.PDF, HostileFiles.endlessPages())).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "9000000000000000000000000000000000000", "-600"})
    void readsPagesOfAnyWidth(String width) throws RefusedDocument {
        assertThat(texts.of(DocumentFormat.PDF, HostileFiles.widePage(width)).strip())
                .isEqualTo(TEXT);
    }

    @Test
    void countsThePagesThatAreThere() throws RefusedDocument {
        assertThat(texts.of(DocumentFormat.PDF, HostileFiles.countedPages(2, 9_000)))
                .isBlank();
    }

    @Test
    void takesOutWhatIsFilledIn() throws RefusedDocument {
        assertThat(texts.of(DocumentFormat.PDF, Files.form("Ada Quillfeather", "Python\nJava"))
                        .lines())
                .containsExactly("Ada Quillfeather", "Python", "Java");
    }

    @Test
    void refusesFormsThatAreFilledWithoutEnd() {
        assertThat(refusal(texts, DocumentFormat.PDF, Files.form("word ".repeat(50_000))))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void expandsNoEntities() throws RefusedDocument {
        assertThat(refusal(texts, DocumentFormat.DOCX, HostileFiles.entityBomb(30)))
                .isEqualTo(Reason.DAMAGED);
        String file = String.valueOf(DocumentTextsTest.class.getResource("/logback-test.xml"));
        assertThat(texts.of(DocumentFormat.DOCX, HostileFiles.externalEntity(file))
                        .strip())
                .isEqualTo("Python");
    }

    @Test
    void killsWhatIsNotDoneInTime() {
        DocumentTexts hurried = new DocumentTexts(DataSize.ofMegabytes(64), Duration.ofSeconds(2));
        long start = System.nanoTime();

        assertThat(refusal(hurried, DocumentFormat.PDF, HostileFiles.contentBomb(600)))
                .isEqualTo(Reason.TOO_SLOW);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ProcessHandle.current()
                        .children()
                        .noneMatch(child ->
                                child.info().commandLine().orElse("").contains(DocumentProgram.class.getName())));
    }

    @Test
    void meetsDamagedFilesWithNothingButARefusal() {
        Random random = new Random(42);
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] good = switch (format) {
                case PDF -> Files.pdf(TEXT);
                case DOCX -> Files.docx(TEXT);
            };
            for (int round = 0; round < 150; round++) {
                byte[] bad = good.clone();
                for (int i = 0; i < 1 + round / 10; i++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(DocumentParser.text(format, bad)).isNotNull();
                } catch (RefusedDocument refused) {
                    assertThat(refused.reason()).isIn(Reason.DAMAGED, Reason.LOCKED);
                }
            }
        }
    }

    private static Reason refusal(DocumentTexts texts, DocumentFormat format, byte[] content) {
        RefusedDocument refused = catchThrowableOfType(RefusedDocument.class, () -> texts.of(format, content));
        assertThat(refused).isNotNull();
        return refused.reason();
    }
}
