package dev.firstrung.profiles.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that ask a parser for more memory or time than a résumé may, each small by itself. */
public final class HostileFiles {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private HostileFiles() {}

    /** A PDF whose only page has a stream of blanks that inflates to so much. */
    public static byte[] contentBomb(int megabytes) {
        return pdf(page("/Contents 4 0 R"), stream("", " ", megabytes));
    }

    /** A PDF whose catalogue is in a stream of objects that inflates to so much. */
    public static byte[] objectStreamBomb(int megabytes) {
        byte[] objects =
                stream("/Type /ObjStm /N 1 /First 4 ", "1 0 << /Type /Catalog >>" + " ".repeat(1000), megabytes);
        byte[] head = ascii("%PDF-1.5\n");
        int table = head.length + "2 0 obj\n".length() + objects.length + "\nendobj\n".length();
        byte[] entries = {0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 1, 0, 0, (byte) head.length, 0, 1, 0, 0, 0, 0};
        entries[16] = (byte) (table >> 16);
        entries[17] = (byte) (table >> 8);
        entries[18] = (byte) table;
        return join(
                head,
                ascii("2 0 obj\n"),
                objects,
                ascii("\nendobj\n3 0 obj\n<< /Type /XRef /Size 4 /W [1 3 1] /Root 1 0 R /Length 20 >>\nstream\n"),
                entries,
                ascii("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
    }

    /** A PDF with a line of text and a picture that would take so many megabytes of memory. */
    public static byte[] imageBomb(int megabytes) {
        String image =
                "/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width 1048576 /Height "
                        + megabytes + " ";
        return pdf(
                page("/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> /Font << /F 6 0 R >> >>"),
                plain("BT /F 12 Tf 50 700 Td (Ada Quillfeather, Python) Tj ET /I Do"),
                stream(image, "0", megabytes),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    }

    /** A PDF whose font says what its letters are in a map that inflates to so much. */
    public static byte[] fontBomb(int megabytes) {
        return pdf(
                page("/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>"),
                plain("BT /F 12 Tf 50 700 Td (Ada Quillfeather, Python) Tj ET"),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"),
                stream("", "1 beginbfchar <00> <0041> endbfchar ", megabytes));
    }

    /** A PDF whose page opens so many arrays, one in the other. */
    public static byte[] nestedPdf(int depth) {
        return pdf(page("/Contents 4 0 R"), plain("[".repeat(depth)));
    }

    /** A PDF whose pages are their own children. */
    public static byte[] endlessPages() {
        return pdf(ascii("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"));
    }

    /** A PDF that says of itself to have so many pages, and has others. */
    public static byte[] countedPages(int pages, int stated) {
        String kids =
                IntStream.range(0, pages).mapToObj(page -> page + 3 + " 0 R").collect(Collectors.joining(" "));
        List<byte[]> objects = new ArrayList<>();
        objects.add(ascii("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(ascii("<< /Type /Pages /Kids [" + kids + "] /Count " + stated + " >>"));
        for (int i = 0; i < pages; i++) {
            objects.add(page(""));
        }
        return file(objects);
    }

    /** A PDF with a line of text on a page as wide as this, in points. */
    public static byte[] widePage(String width) {
        return pdf(
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width
                        + " 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"),
                plain("BT /F 12 Tf 50 700 Td (Ada Quillfeather, Python) Tj ET"),
                ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    }

    /** A DOCX whose text is an entity that doubles itself so many times. */
    public static byte[] entityBomb(int doublings) {
        StringBuilder document = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e0 \"Python \">");
        for (int i = 1; i <= doublings; i++) {
            document.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        document.append("]>")
                .append(OPEN)
                .append(paragraph("&e" + doublings + ";"))
                .append(CLOSE);
        return docx(MAIN, Map.of("word/document.xml", ascii(document.toString())));
    }

    /** A DOCX that would have a file of this machine as its text. */
    public static byte[] externalEntity(String address) {
        return docx(
                MAIN,
                Map.of(
                        "word/document.xml",
                        ascii("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + address + "\">]>" + OPEN
                                + paragraph("Python &e;") + CLOSE)));
    }

    /** A DOCX with an attached archive of archives, so many deep, the innermost of blanks. */
    public static byte[] nestedZips(int depth) {
        byte[] inner = Files.zip("blanks.txt", 60);
        for (int i = 0; i < depth; i++) {
            inner = zip(Map.of("a.zip", inner, "b.zip", inner));
        }
        return docx(
                MAIN,
                Map.of(
                        "word/document.xml",
                        ascii(OPEN + paragraph("Ada Quillfeather, Python") + CLOSE),
                        "word/embeddings/attached.zip",
                        inner));
    }

    /** A Word document with a macro, by the name of a DOCX. */
    public static byte[] macros() {
        return docx(
                MACROS,
                Map.of(
                        "word/document.xml",
                        ascii(OPEN + paragraph("Ada Quillfeather, Python") + CLOSE),
                        "word/vbaProject.bin",
                        new byte[100]));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] docx(String type, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.put(
                TYPES,
                ascii("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"zip\" ContentType=\"application/zip\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>"));
        all.put(
                "_rels/.rels",
                ascii(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>"));
        return zip(all);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] page(String entries) {
        return ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] " + entries + " >>");
    }

    private static byte[] plain(String content) {
        return ascii("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }

    /** A stream of the unit again and again, so many megabytes of it, deflated. */
    private static byte[] stream(String entries, String unit, int megabytes) {
        byte[] block = ascii(unit.repeat((1 << 20) / unit.length() + 1).substring(0, 1 << 20));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return join(
                ascii("<< " + entries + "/Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"),
                packed.toByteArray(),
                ascii("\nendstream"));
    }

    /** A PDF of a catalogue, the pages' root with one page if the third object is one, and these objects. */
    private static byte[] pdf(byte[]... objects) {
        boolean endless = objects.length == 1;
        List<byte[]> all = new ArrayList<>(List.of(ascii("<< /Type /Catalog /Pages 2 0 R >>")));
        if (!endless) {
            all.add(ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        }
        all.addAll(List.of(objects));
        return file(all);
    }

    /** A PDF of these objects, numbered from 1, the catalogue. */
    private static byte[] file(List<byte[]> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(join(ascii((i + 1) + " 0 obj\n"), all.get(i), ascii("\nendobj\n")));
        }
        int start = out.size();
        out.writeBytes(ascii(table + "trailer\n<< /Size " + (all.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
