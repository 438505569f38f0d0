package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.document.DocumentFormat;
import dev.firstrung.profiles.document.DocumentTexts;
import dev.firstrung.profiles.document.RefusedDocument;
import java.util.regex.Pattern;

/** Takes the text out of a file: of text here, of documents in a process of their own. Blocks. */
final class ResumeText {

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+\\r?\\n|\\r");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    /** A heading in spaced letters, as design templates write: "S K I L L S". */
    private static final Pattern SPACED =
            Pattern.compile("^[ \\t]*\\p{Lu}(?: {1,3}[\\p{Lu}&]){3,40}[ \\t]*$", Pattern.MULTILINE);

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<! ) (?! )");

    private final DocumentTexts documents;

    ResumeText(DocumentTexts documents) {
        this.documents = documents;
    }

    /**
     * The text, lines ended by {@code \n}, at most one blank line in a row.
     *
     * @throws dev.firstrung.http.problem.ApiException when the file is damaged, locked, holds no text, or too much of it
     */
    String of(ResumeFormat format, byte[] content) {
        String text = switch (format) {
            case PDF -> document(DocumentFormat.PDF, content);
            case DOCX -> document(DocumentFormat.DOCX, content);
            case TEXT, JSON_RESUME ->
                TextBytes.decode(content).orElseThrow(() -> ResumeProblems.unsupported("an unknown binary file"));
        };
        return tidy(text);
    }

    private String document(DocumentFormat format, byte[] content) {
        try {
            return documents.of(format, content);
        } catch (RefusedDocument refused) {
            throw ResumeProblems.of(refused.reason());
        }
    }

    private static String tidy(String text) {
        if (text.length() > DocumentTexts.MOST_CHARACTERS) {
            throw ResumeProblems.of(RefusedDocument.Reason.TOO_LONG);
        }
        String plain = text.replace('\u00A0', ' ').replace("\u00AD", "");
        String lines = LINE_END.matcher(plain).replaceAll("\n");
        lines = SPACED.matcher(lines)
                .replaceAll(heading -> BETWEEN_LETTERS
                        .matcher(heading.group().strip())
                        .replaceAll("")
                        .replaceAll(" +", " "));
        String tidy = BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
        if (tidy.isEmpty()) {
            throw ResumeProblems.unreadable(
                    "The file holds no text; a scanned page is a picture. Send one whose text can be selected.");
        }
        return tidy;
    }
}
