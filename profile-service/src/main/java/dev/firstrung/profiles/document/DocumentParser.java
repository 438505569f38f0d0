package dev.firstrung.profiles.document;

import dev.firstrung.profiles.document.RefusedDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Runs parsers that are named here: no look-up on the class path, no optical character recognition, nothing embedded. */
final class DocumentParser {

    private DocumentParser() {}

    static String text(DocumentFormat format, byte[] content) throws RefusedDocument {
        Collector collector = new Collector();
        try {
            switch (format) {
                case PDF -> PdfText.write(content, page -> collector.page(), collector.writer());
                case DOCX -> docx(content, collector);
            }
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            throw new RefusedDocument(Reason.LOCKED);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | TikaException
                | RuntimeException
                | StackOverflowError
                | LinkageError e) {
            // damaged files are met with any exception there is, and parsers wrap, or swallow, what the collector
            // throws
            throw new RefusedDocument(collector.full == null ? Reason.DAMAGED : collector.full);
        }
        if (collector.full != null) {
            throw new RefusedDocument(collector.full);
        }
        return collector.text.toString();
    }

    private static void docx(byte[] content, Collector collector)
            throws IOException, OpenXML4JException, SAXException, TikaException {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = TikaInputStream.get(content)) {
            // else it is copied to a file
            in.setOpenContainer(new OPCPackageWrapper(OPCPackage.open(new ByteArrayInputStream(content))));
            new OOXMLParser().parse(in, new BodyContentHandler(collector), new Metadata(), context);
        }
    }

    /** Keeps the characters, up to the limits. */
    private static final class Collector extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private int pages;
        private @Nullable Reason full;

        void page() {
            pages++;
            if (pages > DocumentTexts.MOST_PAGES) {
                throw full(Reason.TOO_MANY_PAGES);
            }
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
            if ("page".equals(attributes.getValue("class"))) {
                page();
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (text.length() + length > DocumentTexts.MOST_CHARACTERS) {
                throw full(Reason.TOO_LONG);
            }
            text.append(characters, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) {
            characters(characters, start, length);
        }

        Writer writer() {
            return new Writer() {
                @Override
                public void write(char[] characters, int start, int length) {
                    characters(characters, start, length);
                }

                @Override
                public void flush() {
                    // nothing is held back
                }

                @Override
                public void close() {
                    // nothing is held
                }
            };
        }

        private IllegalStateException full(Reason reason) {
            full = reason;
            return new IllegalStateException(reason.name());
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing in a résumé's pictures and attachments is read
        }
    }
}
