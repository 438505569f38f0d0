package dev.firstrung.profiles.resume;

import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.profiles.profile.ProfileView;
import dev.firstrung.profiles.skill.SkillNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ResumeController.PATH)
@Tag(name = "Profile")
class ResumeController {

    static final String PATH = "/api/v1/profiles/me/resume";

    private final ResumeService service;
    private final SkillNames names;
    private final ResumeSettings settings;

    ResumeController(ResumeService service, SkillNames names, ResumeSettings settings) {
        this.service = service;
        this.names = names;
        this.settings = settings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Read a résumé (PDF, DOCX, text or JSON Resume): answers a proposed profile with its evidence",
            description =
                    "Nothing of the file is kept. With apply=true the proposal is added to the profile, which is then"
                            + " answered instead; what the profile says already stays as it is. If-Match is optional.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {Proposal.class, ProfileView.class})))
    Mono<ResponseEntity<Object>> read(
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) IfMatch ifMatch,
            @Parameter(schema = @Schema(type = "string", format = "binary")) @RequestPart("file") Mono<Part> file,
            @RequestParam(defaultValue = "false") boolean apply) {
        caller.require(Role.CANDIDATE);
        Mono<byte[]> content = file.onErrorMap(ResumeController::isTooLarge, larger -> tooLarge())
                .flatMap(this::bytes);
        return apply
                ? content.flatMap(bytes -> service.apply(caller.account(), ifMatch, bytes))
                        .map(written -> ResponseEntity.ok()
                                .eTag(EntityTag.of(written.saved().version()).value())
                                .body(ProfileView.of(written.saved(), names)))
                : content.flatMap(service::propose).map(ResponseEntity::ok);
    }

    private Mono<byte[]> bytes(Part part) {
        return Mono.usingWhen(Mono.just(part), this::joined, Part::delete);
    }

    private Mono<byte[]> joined(Part part) {
        int most = (int) settings.maxSize().toBytes();
        return DataBufferUtils.join(part.content(), most)
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, larger -> tooLarge());
    }

    private ApiException tooLarge() {
        return ResumeProblems.tooLarge(settings.maxSize().toMegabytes() + " MB");
    }

    /** Much larger files fail before they are ours to count: while the form is taken apart. */
    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof DataBufferLimitException || failure.getCause() instanceof DataBufferLimitException;
    }
}
