package dev.firstrung.profiles.resume;

import dev.firstrung.http.problem.ApiException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the text out of a file, with parsers that are named here: no look-up on the class path, no optical character
 * recognition, no other process, nothing embedded. Blocks; the caller brings a thread, and interrupts it to give up.
 */
final class ResumeText {

    /** Longest text in characters; a résumé of ten full pages has about 40,000. */
    static final int MOST_CHARACTERS = 200_000;

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n|\\r");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    /**
     * The text, lines ended by {@code \n}, at most one blank line in a row.
     *
     * @throws ApiException when the file is damaged, locked, holds no text, or too much of it
     */
    String of(ResumeFormat format, byte[] content) {
        String text = switch (format) {
            case PDF -> parse(pdf(), content);
            case DOCX -> parse(new OOXMLParser(), content);
            case TEXT, JSON_RESUME ->
                TextBytes.decode(content).orElseThrow(() -> ResumeProblems.unsupported("an unknown binary file"));
        };
        return tidy(text);
    }

    private static String tidy(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLong();
        }
        String plain = text.replace('\u00A0', ' ').replace("\u00AD", "");
        String lines = LINE_END.matcher(plain).replaceAll("\n");
        String tidy = BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
        if (tidy.isEmpty()) {
            throw ResumeProblems.unreadable(
                    "The file holds no text; a scanned page is a picture. Send one whose text can be selected.");
        }
        return tidy;
    }

    private static Parser pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setMaxMainMemoryBytes(64L << 20);
        PDFParser parser = new PDFParser();
        parser.setPDFParserConfig(config);
        return parser;
    }

    private static String parse(Parser parser, byte[] content) {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        Collector collector = new Collector();
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parser.parse(in, new BodyContentHandler(collector), new Metadata(), context);
            if (collector.isFull()) {
                throw tooLong();
            }
            return collector.text();
        } catch (EncryptedDocumentException e) {
            throw ResumeProblems.unreadable("The file is locked with a password. Send it without one.");
        } catch (IOException | SAXException | TikaException e) {
            throw collector.isFull() ? tooLong() : damaged(); // parsers wrap, or swallow, what handlers throw
        } catch (ApiException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw damaged(); // the parsers meet damaged files with any exception there is
        }
    }

    private static ApiException damaged() {
        return ResumeProblems.unreadable("The file is damaged, or not what it claims to be.");
    }

    private static ApiException tooLong() {
        return ResumeProblems.tooLarge("200,000 characters of text");
    }

    /** Keeps the characters, up to the limit, until somebody gives up on them. */
    private static final class Collector extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private boolean full;

        boolean isFull() {
            return full;
        }

        String text() {
            return text.toString();
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (text.length() + length > MOST_CHARACTERS) {
                full = true;
                throw new SAXException("full");
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new SAXException("given up");
            }
            text.append(characters, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
            characters(characters, start, length);
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing in a résumé's pictures and attachments is read
        }
    }
}
