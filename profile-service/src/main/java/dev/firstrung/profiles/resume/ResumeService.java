package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.problem.SentText;
import dev.firstrung.profiles.document.RefusedDocument;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.profile.ProfileService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Reads résumés on a few threads of their own. A file that takes too long is given up; its thread comes back at the latest when
 * the process that reads it is killed, and until then there is one less.
 */
@Service
class ResumeService {

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
                        () -> file.read(content),
                        () -> ResumeProblems.unreadable("The text is too intricate. Send a simpler one.")))
                .subscribeOn(resumeScheduler)
                .timeout(settings.timeout())
                .onErrorMap(TimeoutException.class, late -> ResumeProblems.of(RefusedDocument.Reason.TOO_SLOW))
                .onErrorMap(RejectedExecutionException.class, full -> ResumeProblems.busy());
    }

    /** Adds what the file says to the person's profile. */
    Mono<ProfileService.Written> apply(AccountKey id, byte[] content) {
        return propose(content)
                .flatMap(proposal -> profiles.change(
                        id, current -> merge.merge(current.orElseGet(Profile::empty), proposal.profile())));
    }
}
