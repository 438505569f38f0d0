package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.document.DocumentTexts;
import org.springframework.stereotype.Component;

/** Makes a proposal of a file of any format. Blocks, and takes a while. */
@Component
class ResumeFile {

    private final FormatDetector detector = new FormatDetector();
    private final ResumeText text;
    private final JsonResumeReader jsonResumes;
    private final TextResumeReader textResumes;

    ResumeFile(DocumentTexts documents, JsonResumeReader jsonResumes, TextResumeReader textResumes) {
        this.text = new ResumeText(documents);
        this.jsonResumes = jsonResumes;
        this.textResumes = textResumes;
    }

    /**
     * The proposal.
     *
     * @throws dev.firstrung.http.problem.ApiException 413, 415 or 422, when the file can't be read
     */
    Proposal read(byte[] content) {
        ResumeFormat format = detector.detect(content);
        String words = text.of(format, content);
        return switch (format) {
            case JSON_RESUME -> jsonResumes.read(words);
            case PDF, DOCX, TEXT -> textResumes.read(words);
        };
    }
}
