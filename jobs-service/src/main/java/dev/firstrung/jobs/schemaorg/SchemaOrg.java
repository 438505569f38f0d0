package dev.firstrung.jobs.schemaorg;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.EmploymentType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates a JobPosting of schema.org (https://schema.org/JobPosting), as JSON-LD, into this service's own form. What is
 * structured goes to the field that means it; what is prose goes into the description, where it is read like the rest.
 */
public final class SchemaOrg {

    private static final int SHORT_SKILL = 60;
    private static final int DATE_LENGTH = 10;

    /** Words of credential categories. */
    private static final Map<String, DegreeLevel> DEGREES = Map.of(
            "high school", DegreeLevel.SECONDARY,
            "secondary", DegreeLevel.SECONDARY,
            "associate", DegreeLevel.ASSOCIATE,
            "bachelor", DegreeLevel.BACHELOR,
            "master", DegreeLevel.MASTER,
            "postgraduate", DegreeLevel.MASTER,
            "doctor", DegreeLevel.DOCTORATE,
            "phd", DegreeLevel.DOCTORATE);

    private SchemaOrg() {}

    /** Whether it is a JobPosting. */
    public static boolean isPosting(JsonNode line) {
        return elements(line.path("@type")).anyMatch(type -> {
            String name = type.asString("");
            return name.equals("JobPosting")
                    || name.endsWith("schema.org/JobPosting")
                    || name.equals("schema:JobPosting");
        });
    }

    /** The posting in this service's own form. */
    public static ObjectNode translated(JsonNode posting) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        text(posting.path("title")).or(() -> text(posting.path("name"))).ifPresent(it -> result.put("title", it));
        result.put("description", description(posting));
        identifier(posting).ifPresent(it -> result.put("externalId", it));
        employmentType(posting).ifPresent(it -> result.put("employmentType", it.name()));
        if (SchemaOrgPlaces.isRemote(posting)) {
            result.put("workMode", "REMOTE");
        }
        SchemaOrgPlaces.of(posting).forEach(result.withArray("locations")::add);
        SchemaOrgPay.of(posting.path("baseSalary")).ifPresent(it -> result.set("salary", it));
        skills(posting).forEach(result.withArray("requiredSkills")::add);
        months(posting).ifPresent(it -> result.put("minExperienceMonths", it));
        education(posting).ifPresent(it -> result.set("education", it));
        text(posting.path("validThrough")).ifPresent(it -> result.put("validThrough", date(it)));
        if (posting.path("totalJobOpenings").isIntegralNumber()) {
            result.set("openings", posting.path("totalJobOpenings"));
        }
        return result;
    }

    private static String description(JsonNode posting) {
        StringBuilder description =
                new StringBuilder(text(posting.path("description")).orElse(""));
        append(description, "Responsibilities", prose(posting.path("responsibilities")));
        append(description, "Qualifications", prose(posting.path("qualifications")));
        append(
                description,
                "Qualifications",
                prose(posting.path("experienceRequirements")).stream()
                        .filter(it -> !isNone(it))
                        .toList());
        append(description, "Qualifications", prose(posting.path("educationRequirements")));
        append(description, "Skills", skillProse(posting));
        append(description, "Eligibility to work", prose(posting.path("eligibilityToWorkRequirement")));
        return description.toString();
    }

    private static void append(StringBuilder description, String heading, List<String> texts) {
        for (String text : texts) {
            if (description.indexOf(text) < 0) {
                description.append("\n\n").append(heading).append(":\n").append(text);
            }
        }
    }

    private static List<String> prose(JsonNode value) {
        return elements(value)
                .filter(JsonNode::isString)
                .flatMap(it -> text(it).stream())
                .toList();
    }

    private static Optional<String> identifier(JsonNode posting) {
        return elements(posting.path("identifier"))
                .flatMap(it -> (it.isObject() ? text(it.path("value")) : text(it)).stream())
                .findFirst()
                .or(() -> text(posting.path("url")))
                .or(() -> text(posting.path("@id")));
    }

    /** FULL_TIME, also as people and other vocabularies write it. */
    private static Optional<EmploymentType> employmentType(JsonNode posting) {
        List<String> written = elements(posting.path("employmentType"))
                .flatMap(it -> text(it).stream())
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(it -> it.substring(it.lastIndexOf('/') + 1)
                        .replaceAll("[^A-Za-z]", "")
                        .toUpperCase(Locale.ROOT))
                .toList();
        Optional<EmploymentType> known = written.stream()
                .flatMap(it -> Arrays.stream(EmploymentType.values())
                        .filter(type -> it.equals(type.name().replace("_", ""))
                                || (type == EmploymentType.INTERN && it.startsWith("INTERN"))
                                || (type == EmploymentType.CONTRACTOR && it.startsWith("CONTRACT"))))
                .findFirst();
        return known.or(() -> written.isEmpty() ? Optional.empty() : Optional.of(EmploymentType.OTHER));
    }

    /** A list of names is a list of skills; sentences are prose. */
    private static Stream<JsonNode> skills(JsonNode posting) {
        List<String> names = skillTexts(posting)
                .flatMap(it -> Arrays.stream(it.split("[,;\\n]", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        return isList(names) ? names.stream().map(JsonNodeFactory.instance::stringNode) : Stream.empty();
    }

    private static List<String> skillProse(JsonNode posting) {
        List<String> texts = skillTexts(posting).toList();
        return skills(posting).findAny().isPresent() ? List.of() : texts;
    }

    private static boolean isList(List<String> names) {
        return names.stream().allMatch(it -> it.length() <= SHORT_SKILL && it.split("\\s+", -1).length <= 5);
    }

    private static Stream<String> skillTexts(JsonNode posting) {
        return elements(posting.path("skills"))
                .flatMap(it -> (it.isObject() ? text(it.path("name")) : text(it)).stream());
    }

    private static Optional<Integer> months(JsonNode posting) {
        if (elements(posting.path("experienceRequirements"))
                .anyMatch(it -> text(it).filter(SchemaOrg::isNone).isPresent())) {
            return Optional.of(0);
        }
        return elements(posting.path("experienceRequirements"))
                .flatMap(it -> SchemaOrgPay.number(it.path("monthsOfExperience")).stream())
                .map(it -> Math.round(it.floatValue()))
                .findFirst();
    }

    /** What search engines ask to be written where no experience is needed. */
    private static boolean isNone(String experience) {
        return experience.equalsIgnoreCase("no requirements");
    }

    /** Where several are accepted, the lowest. */
    private static Optional<ObjectNode> education(JsonNode posting) {
        return elements(posting.path("educationRequirements"))
                .flatMap(it -> credential(it).stream())
                .min(Comparator.comparing(
                        it -> DegreeLevel.valueOf(it.path("level").stringValue())))
                .map(it -> it.put(
                        "experienceCanReplace",
                        posting.path("experienceInPlaceOfEducation").asBoolean(false)));
    }

    /** "Postgraduate degree" is all that search engines know; the exact level may stand beside it. */
    private static Optional<ObjectNode> credential(JsonNode credential) {
        Optional<DegreeLevel> exact = text(credential.path("educationalLevel")).flatMap(SchemaOrg::degree);
        Optional<DegreeLevel> lowest = elements(credential.path("credentialCategory"))
                .flatMap(it -> text(it).stream())
                .flatMap(it -> degree(it).stream())
                .min(Comparator.naturalOrder());
        return exact.or(() -> lowest).map(level -> {
            ObjectNode education = JsonNodeFactory.instance.objectNode().put("level", level.name());
            elements(credential.path("about"))
                    .flatMap(it -> text(it).stream())
                    .forEach(field -> education.withArray("fields").add(field));
            return education;
        });
    }

    private static Optional<DegreeLevel> degree(String category) {
        String written = category.toLowerCase(Locale.ROOT);
        return DEGREES.entrySet().stream()
                .filter(degree -> written.contains(degree.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String date(String dateOrTime) {
        return dateOrTime.length() > DATE_LENGTH && dateOrTime.charAt(DATE_LENGTH) == 'T'
                ? dateOrTime.substring(0, DATE_LENGTH)
                : dateOrTime;
    }

    /** The element itself, or those of the array. */
    static Stream<JsonNode> elements(JsonNode value) {
        return value.isArray()
                ? value.values().stream()
                : value.isMissingNode() || value.isNull() ? Stream.empty() : Stream.of(value);
    }

    static Optional<String> text(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isContainer() || value.isMissingNode()
                ? Optional.empty()
                : Optional.of(value.asString().strip()).filter(it -> !it.isEmpty());
    }
}
