package dev.firstrung.profiles.profile;

import dev.firstrung.profiles.skill.SkillNames;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes exports. */
@Component
class ProfileExports {

    private final CandidateStates states;
    private final SkillNames names;
    private final Clock clock;

    ProfileExports(CandidateStates states, SkillNames names, Clock clock) {
        this.states = states;
        this.names = names;
        this.clock = clock;
    }

    ProfileExport of(SavedProfile saved) {
        return new ProfileExport(clock.instant(), ProfileView.of(saved, names), states.of(saved));
    }
}
