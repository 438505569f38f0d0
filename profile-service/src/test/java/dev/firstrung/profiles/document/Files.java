package dev.firstrung.profiles.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Résumé files of each kind, good and hostile, made on the spot. */
public final class Files {

    private Files() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String text) {
        return pdf(text, null);
    }

    public static byte[] lockedPdf(String text) {
        return pdf(text, new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    }

    private static byte[] pdf(String text, @Nullable StandardProtectionPolicy lock) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> lines = text.lines().toList();
            for (int from = 0; from == 0 || from < lines.size(); from += 60) {
                page(document, lines.subList(from, Math.min(lines.size(), from + 60)));
            }
            if (lock != null) {
                document.protect(lock);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] blankPdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A blank page and a form with fields that hold these values. */
    public static byte[] form(String... values) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            for (int i = 0; i < values.length; i++) {
                PDTextField field = new PDTextField(form);
                field.setPartialName("field" + i);
                field.getCOSObject().setString(COSName.V, values[i]);
                form.getFields().add(field);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page with lines across it and two columns below.
     *
     * @param byRow whether the file goes from column to column in each row, instead of down one and then the other
     */
    public static byte[] twoColumns(List<String> top, List<String> left, List<String> right, boolean byRow) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                for (int i = 0; i < top.size(); i++) {
                    show(content, top.get(i), 50, 750 - 14 * i);
                }
                int start = 740 - 14 * top.size();
                for (int i = 0; byRow && i < Math.max(left.size(), right.size()); i++) {
                    column(content, left, i, i + 1, 50, start);
                    column(content, right, i, i + 1, 330, start);
                }
                if (!byRow) {
                    column(content, left, 0, left.size(), 50, start);
                    column(content, right, 0, right.size(), 330, start);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void column(PDPageContentStream content, List<String> lines, int from, int to, int x, int start)
            throws IOException {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            show(content, lines.get(i), x, start - 14 * i);
        }
    }

    private static void show(PDPageContentStream content, String line, int x, int y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setLeading(12);
            content.newLineAtOffset(50, 750);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    public static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedDocx(String text) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(docx(text));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A DOCX by its names, whose document inflates to {@code megabytes} of spaces. */
    public static byte[] bomb(int megabytes) {
        return zip("word/document.xml", megabytes);
    }

    public static byte[] zip(String part, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A container as old Word files are, without a document. */
    public static byte[] doc() {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
