package dev.firstrung.profiles.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF, page by page, keeping columns apart. */
final class PdfText extends PDFTextStripper {

    private float width;

    private PdfText() {
        setShouldSeparateByBeads(false);
        setAddMoreFormatting(true);
    }

    /**
     * Writes the text of the file, whose memory is the heap's alone.
     *
     * @param pages is told of each page before any is read; what it throws ends the reading
     */
    static void write(byte[] content, Consumer<PDPage> pages, Writer text) throws IOException {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            for (PDPage page : document.getPages()) { // what the file says of their number may be wrong
                pages.accept(page);
            }
            new PdfText().writeText(document, text);
            writeFields(document, text);
        }
    }

    /** What was filled in: it belongs to the form, not to a page. */
    private static void writeFields(PDDocument document, Writer text) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTextField filled
                    && !filled.isPassword()
                    && !filled.getValue().isBlank()) {
                text.write(filled.getValue().strip());
                text.write('\n');
            }
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
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
