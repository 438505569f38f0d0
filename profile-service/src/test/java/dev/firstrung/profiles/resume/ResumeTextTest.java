package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.profiles.document.DocumentTexts;
import dev.firstrung.profiles.document.Files;
import dev.firstrung.profiles.document.HostileFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class ResumeTextTest {

    private static final String TEXT = "Ada Quillfeather\nPython, SQL\nBachelor of Science";

    private final FormatDetector detector = new FormatDetector();
    private final ResumeText text = new ResumeText(new DocumentTexts(DataSize.ofMegabytes(64), Duration.ofSeconds(60)));

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of(ResumeFormat.PDF, Files.pdf(TEXT)),
                Arguments.of(ResumeFormat.DOCX, Files.docx(TEXT)),
                Arguments.of(ResumeFormat.TEXT, Files.text(TEXT)),
                Arguments.of(ResumeFormat.TEXT, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(ResumeFormat.TEXT, TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(ResumeFormat.JSON_RESUME, Files.text(" {\"basics\": {}}")));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void tellsTheFormatByTheContent(ResumeFormat format, byte[] content) {
        assertThat(detector.detect(content)).isEqualTo(format);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void takesOutTheText(ResumeFormat format, byte[] content) {
        if (format != ResumeFormat.JSON_RESUME) {
            assertThat(text.of(format, content).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly("Ada Quillfeather", "Python, SQL", "Bachelor of Science");
        }
    }

    @Test
    void readsWhatOldEditorsWrite() {
        byte[] old = "José – “Señor” developer".getBytes(Charset.forName("windows-1252"));

        assertThat(text.of(detector.detect(old), old)).isEqualTo("José – “Señor” developer");
    }

    @Test
    void readsWhatWasEncodedTwice() {
        byte[] twice = "â€¢ Led the José – “Señor” team; JosÃ© \u00e2\u0080\u0093 Zo\u00c3\u00ab"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(text.of(detector.detect(twice), twice)).isEqualTo("• Led the José – “Señor” team; José – Zoë");
    }

    @Test
    void readsHeadingsInSpacedLettersAsWords() {
        byte[] template = Files.pdf("W O R K  E X P E R I E N C E\nR, C and D in lines\nA B C\nS K I L L S");

        assertThat(text.of(ResumeFormat.PDF, template).lines().map(String::strip))
                .containsExactly("WORK EXPERIENCE", "R, C and D in lines", "A B C", "SKILLS");
    }

    static Stream<Arguments> refused() {
        byte[] pdf = Files.pdf(TEXT);
        byte[] docx = Files.docx(TEXT);
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "unreadable-resume"),
                Arguments.of("blanks", Files.text(" \n\t\n "), "unreadable-resume"),
                Arguments.of("locked PDF", Files.lockedPdf(TEXT), "unreadable-resume"),
                Arguments.of("locked DOCX", Files.lockedDocx(TEXT), "unreadable-resume"),
                Arguments.of("a PDF cut short", Arrays.copyOf(pdf, 60), "unreadable-resume"),
                Arguments.of("a DOCX cut short", Arrays.copyOf(docx, docx.length / 2), "unreadable-resume"),
                Arguments.of("a PDF without text", Files.pdf(""), "unreadable-resume"),
                Arguments.of("a DOCX of blanks", Files.bomb(1), "unreadable-resume"),
                Arguments.of("a zip bomb", Files.bomb(80), "resume-too-large"),
                Arguments.of(
                        "a PDF whose objects fill the memory", HostileFiles.objectStreamBomb(300), "unreadable-resume"),
                Arguments.of("500 pages", Files.pdf("word\n".repeat(60 * 500)), "resume-too-large"),
                Arguments.of("an entity bomb", HostileFiles.entityBomb(30), "unreadable-resume"),
                Arguments.of("a DOCX with macros", HostileFiles.macros(), "unsupported-resume"),
                Arguments.of("an old Word file", Files.doc(), "unsupported-resume"),
                Arguments.of("another ZIP", Files.zip("readme.txt", 0), "unsupported-resume"),
                Arguments.of("noise", noise, "unsupported-resume"),
                Arguments.of("HTML", Files.text("<!DOCTYPE html><html><body>hi</body></html>"), "unsupported-resume"),
                Arguments.of("RTF", Files.text("{\\rtf1\\ansi hello}"), "unsupported-resume"),
                Arguments.of("SVG", Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "unsupported-resume"),
                Arguments.of("too much text", Files.text("word ".repeat(50_000)), "resume-too-large"),
                Arguments.of(
                        "too much text in a PDF",
                        Files.pdf(("word ".repeat(20) + "\n").repeat(2_500)),
                        "resume-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithAReason(String what, byte[] content, String problem) {
        assertProblem(content).as(what).isEqualTo(problem);
    }

    private AbstractStringAssert<?> assertProblem(byte[] content) {
        ApiException refused =
                catchThrowableOfType(ApiException.class, () -> text.of(detector.detect(content), content));
        assertThat(refused).isNotNull();
        return assertThat(refused.type().slug());
    }
}
