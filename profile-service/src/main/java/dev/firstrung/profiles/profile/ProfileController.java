package dev.firstrung.profiles.profile;

import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.profiles.skill.SkillNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ProfileController.PATH)
@Tag(name = "Profile", description = "The caller's own profile; nobody reads or writes another's")
class ProfileController {

    static final String PATH = "/api/v1/profiles/me";

    private final ProfileService service;
    private final ProfileExports exports;
    private final SkillNames names;

    ProfileController(ProfileService service, ProfileExports exports, SkillNames names) {
        this.service = service;
        this.exports = exports;
        this.names = names;
    }

    @GetMapping
    @Operation(summary = "Read the profile")
    Mono<ResponseEntity<ProfileView>> read(@Parameter(hidden = true) Caller caller) {
        caller.require(Role.CANDIDATE);
        return service.get(caller.account())
                .map(saved -> ResponseEntity.ok()
                        .eTag(EntityTag.of(saved.version()).value())
                        .body(ProfileView.of(saved, names)));
    }

    @PutMapping
    @Operation(summary = "Create the profile (201), or replace it (200); replacing needs If-Match")
    Mono<ResponseEntity<ProfileView>> write(
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) IfMatch ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @Valid @RequestBody Profile profile) {
        caller.require(Role.CANDIDATE);
        return service.put(caller.account(), profile, ifMatch, "*".equals(ifNoneMatch))
                .map(written -> (written.created() ? ResponseEntity.created(URI.create(PATH)) : ResponseEntity.ok())
                        .eTag(EntityTag.of(written.saved().version()).value())
                        .body(ProfileView.of(written.saved(), names)));
    }

    @DeleteMapping
    @Operation(summary = "Erase the profile with everything in it; If-Match is optional")
    Mono<ResponseEntity<Void>> erase(
            @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) IfMatch ifMatch) {
        caller.require(Role.CANDIDATE);
        return service.erase(caller.account(), ifMatch)
                .thenReturn(ResponseEntity.noContent().build());
    }

    @GetMapping("/export")
    @Operation(summary = "Everything held about the caller, as a file")
    Mono<ResponseEntity<ProfileExport>> export(@Parameter(hidden = true) Caller caller) {
        caller.require(Role.CANDIDATE);
        var attachment = ContentDisposition.attachment()
                .filename("firstrung-profile.json")
                .build();
        return service.get(caller.account())
                .map(exports::of)
                .map(export -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                        .body(export));
    }
}
