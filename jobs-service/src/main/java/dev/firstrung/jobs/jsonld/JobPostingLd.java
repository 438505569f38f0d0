package dev.firstrung.jobs.jsonld;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.company.Company;
import dev.firstrung.jobs.posting.Posting;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.IsoCodes;
import dev.firstrung.jobs.terms.LastDay;
import dev.firstrung.jobs.terms.Pay;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A posting as schema.org's JobPosting, with what job search engines require and recommend (https://schema.org/JobPosting,
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting). Whether one can apply directly isn't known here,
 * so {@code directApply} is left out.
 */
final class JobPostingLd {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JobPostingLd() {}

    static ObjectNode of(Posting posting, Company company) {
        PostingTerms terms = posting.terms();
        Conditions conditions = terms.conditions();
        ObjectNode job = JSON.objectNode();
        job.put("@context", "https://schema.org/");
        job.put("@type", "JobPosting");
        job.put("title", terms.title());
        job.put("description", Html.of(Objects.requireNonNullElse(terms.description(), terms.title())));
        Instant posted = posting.postedAt() == null ? posting.createdAt() : posting.postedAt();
        job.put("datePosted", posted.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        if (terms.validThrough() != null) {
            job.put("validThrough", LastDay.lastSecond(terms.validThrough()).toString());
        }
        job.set("hiringOrganization", organization(posting, company));
        job.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("name", posting.company())
                .put("value", posting.externalId() == null ? posting.id() : posting.externalId());
        if (terms.employmentType() != null) {
            job.put("employmentType", terms.employmentType().name());
        }
        places(terms.locations(), conditions.workMode(), job);
        pay(conditions.salary(), job);
        experience(conditions.minExperienceMonths(), job);
        education(conditions.education(), job);
        skills(conditions, job);
        if (conditions.visaSponsorship() != null) {
            job.put(
                    "eligibilityToWorkRequirement",
                    conditions.visaSponsorship()
                            ? "Visa sponsorship is available."
                            : "Visa sponsorship is not available.");
        }
        if (terms.openings() != null) {
            job.put("totalJobOpenings", terms.openings());
        }
        return job;
    }

    private static ObjectNode organization(Posting posting, Company company) {
        ObjectNode organization = JSON.objectNode().put("@type", "Organization").put("name", posting.company());
        put(organization, "sameAs", company.website());
        return organization;
    }

    /** Places of remote work are where applicants have to be, and the job itself is nowhere. */
    private static void places(List<Place> places, @Nullable WorkMode mode, ObjectNode job) {
        if (mode == WorkMode.REMOTE) {
            job.put("jobLocationType", "TELECOMMUTE");
            ArrayNode areas = JSON.arrayNode();
            places.stream().map(JobPostingLd::area).distinct().forEach(areas::add);
            put(job, "applicantLocationRequirements", areas);
        } else {
            ArrayNode locations = JSON.arrayNode();
            places.forEach(place -> locations.addObject().put("@type", "Place").set("address", address(place)));
            put(job, "jobLocation", locations);
        }
    }

    private static ObjectNode area(Place place) {
        boolean country = place.city() == null && place.region() == null;
        String nation = place.country() == null ? null : IsoCodes.countryName(place.country());
        String name = Stream.of(place.city(), place.region(), nation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String type = country ? "Country" : place.city() == null ? "State" : "City";
        return JSON.objectNode().put("@type", type).put("name", name);
    }

    private static ObjectNode address(Place place) {
        ObjectNode address = JSON.objectNode().put("@type", "PostalAddress");
        put(address, "addressLocality", place.city());
        put(address, "addressRegion", place.region());
        put(address, "addressCountry", place.country());
        return address;
    }

    private static void pay(@Nullable Pay pay, ObjectNode job) {
        if (pay == null) {
            return;
        }
        ObjectNode value = JSON.objectNode().put("@type", "QuantitativeValue");
        BigDecimal min = pay.min();
        BigDecimal max = pay.max();
        if (min != null && max != null && min.compareTo(max) == 0) {
            value.put("value", min);
        } else {
            put(value, "minValue", min);
            put(value, "maxValue", max);
        }
        value.put("unitText", pay.period().name());
        job.putObject("baseSalary")
                .put("@type", "MonetaryAmount")
                .put("currency", pay.currency())
                .set("value", value);
    }

    private static void experience(@Nullable Integer months, ObjectNode job) {
        if (months == null) {
            return;
        }
        if (months == 0) {
            job.put("experienceRequirements", "no requirements");
        } else {
            job.putObject("experienceRequirements")
                    .put("@type", "OccupationalExperienceRequirements")
                    .put("monthsOfExperience", months);
        }
    }

    /** Search engines know one word for all degrees after the first; which one it is stands beside it. */
    private static void education(@Nullable EducationRequirement education, ObjectNode job) {
        if (education == null) {
            return;
        }
        ObjectNode credential = job.putObject("educationRequirements")
                .put("@type", "EducationalOccupationalCredential")
                .put("credentialCategory", category(education.level()));
        if (education.level().compareTo(DegreeLevel.MASTER) >= 0) {
            credential.put("educationalLevel", education.level() == DegreeLevel.MASTER ? "Master" : "Doctorate");
        }
        Set<String> fields = education.fields();
        if (!fields.isEmpty()) {
            ArrayNode about = credential.putArray("about");
            fields.stream().sorted().forEach(about::add);
        }
        if (education.experienceCanReplace()) {
            job.put("experienceInPlaceOfEducation", true);
        }
    }

    private static String category(DegreeLevel level) {
        return switch (level) {
            case SECONDARY -> "high school";
            case ASSOCIATE -> "associate degree";
            case BACHELOR -> "bachelor degree";
            case MASTER, DOCTORATE -> "postgraduate degree";
        };
    }

    private static void skills(Conditions conditions, ObjectNode job) {
        ArrayNode skills = JSON.arrayNode();
        conditions.requiredSkills().stream()
                .map(SkillRequirement::label)
                .distinct()
                .forEach(skills::add);
        put(job, "skills", skills);
    }

    private static void put(ObjectNode target, String name, @Nullable String value) {
        if (value != null) {
            target.put(name, value);
        }
    }

    private static void put(ObjectNode target, String name, @Nullable BigDecimal value) {
        if (value != null) {
            target.put(name, value);
        }
    }

    /** One element stands alone; none is left out. */
    private static void put(ObjectNode target, String name, ArrayNode values) {
        if (values.size() == 1) {
            target.set(name, values.get(0));
        } else if (!values.isEmpty()) {
            target.set(name, values);
        }
    }
}
