package dev.firstrung.profiles.resume;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.profiles.document.DocumentTexts;
import dev.firstrung.profiles.document.RefusedDocument;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a résumé, as callers are told. */
final class ResumeProblems {

    static final ProblemType UNSUPPORTED = new ProblemType(
            "unsupported-resume", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This kind of file can't be read as a résumé");
    static final ProblemType UNREADABLE =
            new ProblemType("unreadable-resume", HttpStatus.UNPROCESSABLE_CONTENT, "The résumé can't be read");
    static final ProblemType TOO_LARGE =
            new ProblemType("resume-too-large", HttpStatus.CONTENT_TOO_LARGE, "The résumé is too large");
    static final ProblemType BUSY =
            new ProblemType("busy", HttpStatus.SERVICE_UNAVAILABLE, "Too many résumés are being read at the moment");

    private ResumeProblems() {}

    static ApiException of(RefusedDocument.Reason reason) {
        return switch (reason) {
            case LOCKED -> unreadable("The file is locked with a password. Send it without one.");
            case DAMAGED -> unreadable("The file is damaged, or not what it claims to be.");
            case TOO_MANY_PAGES -> tooLarge(DocumentTexts.MOST_PAGES + " pages");
            case TOO_LONG ->
                tooLarge(String.format(Locale.ROOT, "%,d characters of text", DocumentTexts.MOST_CHARACTERS));
            case TOO_SLOW -> unreadable("Reading the file takes too long. Send a simpler one.");
            case TOO_COSTLY -> unreadable("Reading the file takes too much memory. Send a simpler one.");
        };
    }

    static ApiException unsupported(String found) {
        return new ApiException(
                UNSUPPORTED, "Send a PDF, a DOCX, plain text or a JSON Resume; this looks like " + found + ".");
    }

    static ApiException unreadable(String why) {
        return new ApiException(UNREADABLE, why);
    }

    static ApiException tooLarge(String limit) {
        return new ApiException(TOO_LARGE, "A résumé has at most " + limit + ".");
    }

    static ApiException busy() {
        return new ApiException(BUSY, "Try again in a few seconds.").withHeader("Retry-After", "5");
    }
}
