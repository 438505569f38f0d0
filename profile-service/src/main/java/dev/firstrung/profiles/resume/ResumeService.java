package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.problem.SentText;
import dev.firstrung.profiles.document.RefusedDocument;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.profile.ProfileService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Reads résumés on a few threads of their own. A file that takes too long is given up; its thread comes back at the latest when
 * the process that reads it is killed, and until then there is one less.
 */
@Service
class ResumeService {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeService.class);

    private final ResumeFile file;
    private final ProfileMerge merge;
    private final ProfileService profiles;
    private final Scheduler resumeScheduler;
    private final ResumeSettings settings;

    ResumeService(
            ResumeFile file,
            ProfileMerge merge,
            ProfileService profiles,
            Scheduler resumeScheduler,
            ResumeSettings settings) {
        this.file = file;
        this.merge = merge;
        this.profiles = profiles;
        this.resumeScheduler = resumeScheduler;
        this.settings = settings;
    }

    /** What the file says of the person. */
    Mono<Proposal> propose(byte[] content) {
        return Mono.fromSupplier(() -> SentText.read(
                        () -> read(content),
                        () -> ResumeProblems.unreadable("The text is too intricate. Send a simpler one.")))
                .subscribeOn(resumeScheduler)
                .timeout(settings.timeout())
                .onErrorMap(TimeoutException.class, late -> ResumeProblems.of(RefusedDocument.Reason.TOO_SLOW))
                .onErrorMap(RejectedExecutionException.class, full -> ResumeProblems.busy());
    }

    /** Reactor takes a linkage error for the end of the JVM and answers nobody. */
    private Proposal read(byte[] content) {
        try {
            return file.read(content);
        } catch (LinkageError broken) {
            LOG.error("a résumé's reader lacks a part of its own", broken);
            throw ResumeProblems.of(RefusedDocument.Reason.DAMAGED);
        }
    }

    /** Adds what the file says to the person's profile, if it is still the version that the caller names, if any. */
    Mono<ProfileService.Written> apply(AccountKey id, IfMatch ifMatch, byte[] content) {
        return propose(content)
                .flatMap(proposal -> profiles.change(
                        id, ifMatch, current -> merge.merge(current.orElseGet(Profile::empty), proposal.profile())));
    }
}
