package dev.firstrung.profiles.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF, page by page, keeping columns apart. */
final class PdfText extends PDFTextStripper {

    private final Runnable eachPage;
    private float width;

    private PdfText(Runnable eachPage) {
        this.eachPage = eachPage;
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(true);
    }

    /**
     * Writes the text of the file, whose memory is the heap's alone.
     *
     * @param eachPage runs before each page; what it throws ends the reading
     */
    static void write(byte[] content, Runnable eachPage, Writer text) throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            new PdfText(eachPage).writeText(document, text);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        eachPage.run();
        width = page.getCropBox().getWidth();
        super.processPage(page);
    }

    @Override
    protected void writePage() throws IOException {
        List<List<TextPosition>> articles = getCharactersByArticle();
        List<TextPosition> page = articles.stream().flatMap(List::stream).toList();
        List<List<TextPosition>> blocks = Columns.blocks(page, width);
        if (blocks.size() > 1) {
            articles.clear();
            blocks.forEach(block -> articles.add(new ArrayList<>(block)));
        }
        super.writePage();
    }
}
