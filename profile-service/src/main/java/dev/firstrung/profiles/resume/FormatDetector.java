package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.document.RefusedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells a résumé's format by what is in the file; names and declared types are not asked. */
final class FormatDetector {

    /** A DOCX of a few pages has some twenty parts and inflates to well below a megabyte without its pictures. */
    private static final int MOST_PARTS = 2_000;

    private static final long MOST_INFLATED_BYTES = 64L << 20;

    private static final Set<String> MARKUP = Set.of(
            "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml", "application/rtf", "text/rtf");

    private static final String LOCKED_STREAM =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The format.
     *
     * @throws dev.firstrung.http.problem.ApiException when it is none of those that can be read, or a container that inflates to
     *     more than any résumé
     */
    ResumeFormat detect(byte[] content) {
        if (content.length == 0) {
            throw ResumeProblems.unreadable("The file is empty.");
        }
        String type = magicTypeOf(content);
        if (type.equals("application/pdf")) {
            return ResumeFormat.PDF;
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return docxIn(content);
        }
        if (isLockedOffice(content)) {
            throw ResumeProblems.of(RefusedDocument.Reason.LOCKED);
        }
        if (type.equals("application/x-tika-msoffice") || type.equals("application/msword")) {
            throw ResumeProblems.unsupported("an old Word file (.doc); save it as DOCX or PDF");
        }
        if (MARKUP.contains(type)) {
            throw ResumeProblems.unsupported(type);
        }
        var text = TextBytes.decode(content);
        if (text.isEmpty()) {
            throw ResumeProblems.unsupported(type.equals(MimeTypes.OCTET_STREAM) ? "an unknown binary file" : type);
        }
        return text.get().stripLeading().startsWith("{") ? ResumeFormat.JSON_RESUME : ResumeFormat.TEXT;
    }

    /** A DOCX with a password is an OLE2 container with this stream, named in its directory. */
    private static boolean isLockedOffice(byte[] content) {
        return content.length > 1
                && content[0] == (byte) 0xD0
                && content[1] == (byte) 0xCF
                && new String(content, StandardCharsets.ISO_8859_1).contains(LOCKED_STREAM);
    }

    private String magicTypeOf(byte[] content) {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return types.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Inflates the container once, keeping nothing, so that no parser ever sees one that would fill the memory. */
    private static ResumeFormat docxIn(byte[] content) {
        boolean document = false;
        boolean macros = false;
        int parts = 0;
        long inflated = 0;
        byte[] buffer = new byte[16_384];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                document |= part.getName().equals("word/document.xml");
                macros |= part.getName().endsWith("vbaProject.bin");
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED_BYTES) {
                        throw ResumeProblems.tooLarge("64 MB when unpacked");
                    }
                }
                if (parts > MOST_PARTS) {
                    throw ResumeProblems.tooLarge("2,000 parts when unpacked");
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw ResumeProblems.unreadable("The file is damaged: it can't be unpacked.");
        } catch (IOException e) {
            throw ResumeProblems.unreadable("The file is damaged: it ends too early.");
        }
        if (!document) {
            throw ResumeProblems.unsupported("a ZIP archive that is no DOCX");
        }
        if (macros) {
            throw ResumeProblems.unsupported("a Word document with macros");
        }
        return ResumeFormat.DOCX;
    }
}
