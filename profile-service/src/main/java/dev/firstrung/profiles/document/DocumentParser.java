package dev.firstrung.profiles.document;

import dev.firstrung.profiles.document.RefusedDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
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
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        Collector collector = new Collector();
        try (TikaInputStream in = TikaInputStream.get(content)) {
            if (format == DocumentFormat.DOCX) {
                // else it is copied to a file
                in.setOpenContainer(new OPCPackageWrapper(OPCPackage.open(new ByteArrayInputStream(content))));
            }
            parser(format).parse(in, new BodyContentHandler(collector), new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new RefusedDocument(Reason.LOCKED);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | TikaException
                | RuntimeException
                | StackOverflowError e) {
            // damaged files are met with any exception there is, and parsers wrap, or swallow, what the collector
            // throws
            throw new RefusedDocument(collector.full == null ? Reason.DAMAGED : collector.full);
        }
        if (collector.full != null) {
            throw new RefusedDocument(collector.full);
        }
        return collector.text.toString();
    }

    private static Parser parser(DocumentFormat format) {
        return switch (format) {
            case DOCX -> new OOXMLParser();
            case PDF -> {
                PDFParserConfig config = new PDFParserConfig();
                config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
                config.setExtractInlineImages(false);
                config.setExtractAnnotationText(false);
                config.setExtractBookmarksText(false);
                config.setMaxMainMemoryBytes(-1); // the heap's limit, and no scratch files
                PDFParser parser = new PDFParser();
                parser.setPDFParserConfig(config);
                yield parser;
            }
        };
    }

    /** Keeps the characters, up to the limits. */
    private static final class Collector extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private int pages;
        private @Nullable Reason full;

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            if ("page".equals(attributes.getValue("class")) && ++pages > DocumentTexts.MOST_PAGES) {
                stop(Reason.TOO_MANY_PAGES);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (text.length() + length > DocumentTexts.MOST_CHARACTERS) {
                stop(Reason.TOO_LONG);
            }
            text.append(characters, start, length);
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
            characters(characters, start, length);
        }

        private void stop(Reason reason) throws SAXException {
            full = reason;
            throw new SAXException(reason.name());
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
