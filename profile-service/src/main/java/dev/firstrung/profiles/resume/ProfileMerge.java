package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.profile.DateSpan;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.SkillNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds what a résumé says to a profile. What the person wrote stays as it is, word for word and in its place; the résumé fills
 * gaps and adds at the end:
 *
 * <ul>
 *   <li>a single value is taken where the profile has none;
 *   <li>a skill that is there keeps its level and gains the evidence it lacks;
 *   <li>education of the same level and field or institution, work with the same title and organization and no other start, a
 *       certificate of the same name, and a language that is there are the same item, whose gaps are filled;
 *   <li>what has no counterpart is added, as far as the profile's longest lists allow;
 *   <li>preferences (work modes, relocation, work authorization, pay, visibility) are never read from a résumé.
 * </ul>
 *
 * Adding the same résumé twice is adding it once.
 */
@Component
class ProfileMerge {

    private final SkillNames names;

    ProfileMerge(SkillNames names) {
        this.names = names;
    }

    Profile merge(Profile profile, Profile resume) {
        Profile merged = once(profile, resume);
        for (Profile again = once(merged, resume); !again.equals(merged); again = once(merged, resume)) {
            merged = again; // a gap that was filled may have made two items one; there are only so many gaps
        }
        return merged;
    }

    private Profile once(Profile profile, Profile resume) {
        return new Profile(
                or(profile.displayName(), resume.displayName()),
                or(profile.headline(), resume.headline()),
                or(profile.location(), resume.location()),
                profile.workModes(),
                profile.openToRelocate(),
                profile.workAuthorization(),
                profile.salaryExpectation(),
                merged(profile.skills(), resume.skills(), Profile.MOST_SKILLS, this::sameSkill, ProfileMerge::skill),
                merged(
                        profile.education(),
                        resume.education(),
                        Profile.MOST_ITEMS,
                        ProfileMerge::sameEducation,
                        ProfileMerge::education),
                merged(
                        profile.experience(),
                        resume.experience(),
                        Profile.MOST_ITEMS,
                        ProfileMerge::sameExperience,
                        ProfileMerge::experience),
                merged(
                        profile.certifications(),
                        resume.certifications(),
                        Profile.MOST_ITEMS,
                        this::sameCertification,
                        ProfileMerge::certification),
                merged(
                        profile.languages(),
                        resume.languages(),
                        Profile.MOST_ITEMS,
                        (one, other) -> one.language().equals(other.language()),
                        (own, added) -> own),
                profile.visibility());
    }

    private static <T> List<T> merged(
            List<T> own, List<T> added, int most, BiPredicate<T, T> same, BinaryOperator<T> fill) {
        List<T> merged = new ArrayList<>(own);
        for (T item : added) {
            int at = indexOf(merged, item, same);
            if (at >= 0) {
                merged.set(at, fill.apply(merged.get(at), item));
            } else if (merged.size() < most) {
                merged.add(item);
            }
        }
        return merged;
    }

    private static <T> int indexOf(List<T> items, T wanted, BiPredicate<T, T> same) {
        for (int i = 0; i < items.size(); i++) {
            if (same.test(items.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private boolean sameSkill(Profile.Skill one, Profile.Skill other) {
        return names.key(one.skill()).equals(names.key(other.skill()));
    }

    private static Profile.Skill skill(Profile.Skill own, Profile.Skill added) {
        return new Profile.Skill(
                own.skill(),
                or(own.level(), added.level()),
                merged(
                        own.evidence(),
                        added.evidence(),
                        Profile.MOST_ITEMS,
                        ProfileMerge::sameEvidence,
                        (kept, again) -> kept));
    }

    private static boolean sameEvidence(Profile.Evidence one, Profile.Evidence other) {
        return one.kind() == other.kind() && plain(one.note()).equals(plain(other.note()));
    }

    private static boolean sameEducation(Profile.Education one, Profile.Education other) {
        return one.level() == other.level()
                && agree(one, other, Profile.Education::field)
                && agree(one, other, Profile.Education::institution)
                && compatible(one.endDate(), other.endDate());
    }

    private static Profile.Education education(Profile.Education own, Profile.Education added) {
        return new Profile.Education(
                own.level(),
                or(own.field(), added.field()),
                or(own.institution(), added.institution()),
                or(own.endDate(), added.endDate()));
    }

    private static boolean sameExperience(Profile.Experience one, Profile.Experience other) {
        return agree(one, other, Profile.Experience::title)
                && agree(one, other, Profile.Experience::organization)
                && (share(one, other, Profile.Experience::title)
                        || share(one, other, Profile.Experience::organization)
                        || (isNameless(one) && isNameless(other) && agree(one, other, Profile.Experience::description)))
                && compatible(one.startDate(), other.startDate());
    }

    private static boolean isNameless(Profile.Experience experience) {
        return experience.title() == null && experience.organization() == null;
    }

    private static Profile.Experience experience(Profile.Experience own, Profile.Experience added) {
        String start = or(own.startDate(), added.startDate());
        String end = own.startDate() == null && own.endDate() == null ? added.endDate() : own.endDate();
        return new Profile.Experience(
                own.kind(),
                or(own.title(), added.title()),
                or(own.organization(), added.organization()),
                start,
                end,
                or(own.description(), added.description()));
    }

    private boolean sameCertification(Profile.Certification one, Profile.Certification other) {
        return names.key(one.name()).equals(names.key(other.name()));
    }

    private static Profile.Certification certification(Profile.Certification own, Profile.Certification added) {
        return new Profile.Certification(own.name(), or(own.issuer(), added.issuer()), or(own.date(), added.date()));
    }

    /** Equal where both say something. */
    private static <T> boolean agree(T one, T other, Function<T, @Nullable String> text) {
        String left = text.apply(one);
        String right = text.apply(other);
        return left == null || right == null || plain(left).equals(plain(right));
    }

    /** Equal, and both say something. */
    private static <T> boolean share(T one, T other, Function<T, @Nullable String> text) {
        return text.apply(one) != null && text.apply(other) != null && agree(one, other, text);
    }

    /** Whether two dates of any precision may be the same day; one that isn't known may be any. */
    private static boolean compatible(@Nullable String one, @Nullable String other) {
        var left = Optional.ofNullable(one).flatMap(DateSpan::parse);
        var right = Optional.ofNullable(other).flatMap(DateSpan::parse);
        return left.isEmpty()
                || right.isEmpty()
                || !(left.get().latest().isBefore(right.get().earliest())
                        || right.get().latest().isBefore(left.get().earliest()));
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T added) {
        return own != null ? own : added;
    }
}
