package dev.firstrung.skills.posting;

import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the skills that a posting asks of the candidate from those that it only mentions: of colleagues ("with UX
 * designers"), of the employer and its products ("AWS Config is …"), of a line of business, or as a field of a degree.
 */
final class Asked {

    private static final Pattern AT =
            Pattern.compile("(?is).*\\b(?:at|across|inside|within|join|joining|why|about|of)\\s+");
    private static final Pattern OWNS = Pattern.compile(
            "(?s)(?:['’]s\\b|\\s+(?:is|are|was|has|owns|provides|offers|stands|enables|powers|customers?|teams?|organi[sz]ation|culture)\\b|[ -]+[A-Z]\\w+).*");
    /** Skills that carry the name of an employer or of what it sells. */
    private static final Set<String> EMPLOYERS = Set.of(
            "aws",
            "azure",
            "gcp",
            "ibm-cloud",
            "oracle-cloud",
            "oracle-database",
            "servicenow",
            "salesforce",
            "databricks",
            "snowflake",
            "mongodb",
            "elasticsearch",
            "sap",
            "workday",
            "hubspot",
            "shopify",
            "splunk",
            "datadog",
            "cloudera",
            "github",
            "gitlab",
            "slack",
            "zoom",
            "figma",
            "canva",
            "unity",
            "jira",
            "apache-kafka");

    /** A degree's fields are no skills: they end where experience or a new thought begins. */
    private static final Pattern DEGREE_END = Pattern.compile(
            "(?i)[.;]|(?<!\\bin ?):|(?<!or equivalent )\\bexperience\\b|(?<=\\bin\\b[^.;:]{1,80})\\bor equivalent experience\\b|\\bwith\\b|\\bplus\\b|\\d\\+? ?(?:years?|yrs?)|\\bknowledge\\b|\\bproficien|\\bskills?\\b");

    private static final Pattern STUDIES = Pattern.compile(
            "(?i)\\b(?:major(?:ing|ed|s)?|degrees?|studying|(?:field|discipline|subject|area)s? (?:of study|such as|like|including))\\b");
    private static final Pattern FIELD_AFTER = Pattern.compile(
            "(?is)[^.;]{0,70}?\\b(?:degree|majors?|graduates?|students?|or (?:an? |any )?(?:other |closely )?(?:related|similar|equivalent|relevant)"
                    + " (?:\\w+ )?(?:field|discipline|degree|area|major|subject))\\b.*");
    private static final Pattern PRACTICE = Pattern.compile(
            "(?is).*\\b(?:experience|knowledge|expertise|proficien\\w+|skill\\w*|understanding|familiar\\w*)\\b.*");

    /** "The platform handles billing, budgeting and …": what is sold, not what is asked. */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?is).*\\b(?:products?|platforms?|software|apps?|solutions?|suite|systems?),? (?:(?:that|which) )?(?:also |now |fully )?"
                    + "(?:handl(?:es?|ing)|cover(?:s|ing)?|power(?:s|ing)?|automat(?:es?|ing)|includ(?:es?|ing)|span(?:s|ning)?|simplif(?:y|ies|ying)|let(?:s|ting)?|help(?:s|ing)?|offer(?:s|ing)?|manag(?:es?|ing))"
                    + "\\b[^.;]{0,90}");
    /** "Any domain: biology, chemistry, …": none of them in particular. */
    private static final Pattern ANY_DOMAIN =
            Pattern.compile("(?is).*\\bany (?:\\w+ )?(?:domain|field|area|industry|discipline)s?\\b[^.;]{0,90}");

    /** "Acme's machine learning platform": the employer has it. */
    private static final Pattern POSSESSED =
            Pattern.compile("(?s).*\\b(?!(?:Bachelor|Master|Associate)s?\\b)[A-Z]\\w+['’]s ");
    /** What software only talks to is another trade's. */
    private static final Pattern INTERFACE =
            Pattern.compile("(?is).*\\binterfac(?:es?|ing) (?:directly )?(?:with|to)\\s+[^.;]{0,50}");

    /** "Git for version control and collaboration": what a tool is for. */
    private static final Pattern PURPOSE =
            Pattern.compile("(?is).*\\b(?:git\\w*|jira|slack|tools?) for (?:[\\w-]+ ){1,3}and ");

    /** "Interaction with senior leadership". */
    private static final Pattern SENIORS = Pattern.compile("(?is).*\\b(?:senior|executive|company)\\s+");

    /** "Across Acme products like …": what is sold there. */
    private static final Pattern PRODUCTS_LIKE = Pattern.compile(
            "(?s)(?:(?!\\b(?i:administer|support|us(?:e|ing)\\b|configur|manag|maintain|install)).)*\\b(?:[Oo]ur|[A-Z]\\w+)"
                    + " products,? (?:like|such as|including)\\b[^.;]{0,90}");

    /** "Acme etch and deposition products". */
    private static final Pattern SOLD = Pattern.compile("(?i)[\\w ,&]{0,30}\\bproducts\\b");

    private static final Pattern LANGUAGE_DEMAND = Pattern.compile(
            "(?i)fluen|proficien|bilingual|speak|spoken|native|written|verbal|language|communicat|conversational|basic|intermediate|\\b[ABC][12]\\b");

    /** "Spanish is a plus", "German and English required". */
    private static final Pattern LANGUAGE_WANTED = Pattern.compile(
            "(?i)(?:[ ,/]+(?:(?:and|or)\\b *)?(?-i:[A-Z])\\w+){0,3}(?: \\(\\w+\\))?,? (?:skills )?(?:(?:is|are|would be) )?(?:strongly |highly )?(?:an? (?:\\w+ )?(?:plus|advantage|asset|bonus)|required|preferred|(?:a )?must|desired|desirable|needed|nice to have)\\b");
    /** "Good communication", "strong teamwork and …". */
    private static final Pattern GOOD = Pattern.compile(
            "(?is).*\\b(?:good|strong|excellent|great|solid|outstanding|exceptional) (?:(?!of\\b)[\\w-]+,? (?:and |& )?){0,3}");

    private static final Pattern ENJOYED = Pattern.compile("(?is).*\\b(?:enjoy|offer|provide|foster)s?\\b[^.,]{0,30}");
    /** "A strong collaborative culture" is the employer's. */
    private static final Pattern OF_US = Pattern.compile(
            "(?i)(?:[ ,]+\\w+){0,2} (?:culture|environment|people|teams?|colleagues|atmosphere|workplace)\\b");

    private final Taxonomy taxonomy;
    private final String text;
    private final TitleParts title;
    private final Set<String> employer = new HashSet<>();
    /** What a title's other part names: "Software Engineer, Redis Storage" works on it. */
    private final Set<String> products = new HashSet<>();

    private final boolean fieldRole;

    Asked(Taxonomy taxonomy, String text, Segment title, List<Mention> mentions) {
        this.taxonomy = taxonomy;
        this.text = text;
        this.title = new TitleParts(title);
        this.fieldRole = mentions.stream()
                .filter(mention -> mention.end() <= title.end())
                .anyMatch(mention -> skill(mention).field() && this.title.ofRole(mention));
        Set<String> titled = new HashSet<>();
        for (Mention mention : mentions) {
            if (EMPLOYERS.contains(mention.skill()) && namesEmployer(mention)) {
                employer.add(mention.skill());
            }
            if (mention.end() <= title.end()) {
                if (inTitle(mention)) {
                    titled.add(mention.skill());
                } else if (isProduct(mention)) {
                    products.add(mention.skill());
                }
            }
        }
        products.removeAll(titled);
    }

    boolean of(Segment segment, boolean demanding, Mention mention) {
        Skill skill = skill(mention);
        if (segment.section() == Segment.Section.TITLE && !inTitle(mention)) {
            return false;
        }
        boolean owned = employer.contains(skill.code()) || (!demanding && products.contains(skill.code()));
        if (owned && !practised(segment, mention)) {
            return false;
        }
        if (!demanding && (skill.generic() || (skill.field() && !fieldRole) || ofEmployer(skill, mention))) {
            return false;
        }
        return switch (skill.category()) {
            case SOFT ->
                (segment.section() == Segment.Section.REQUIRED
                                || segment.section() == Segment.Section.PREFERRED
                                || (behind(GOOD, segment, mention)
                                        && !behind(ENJOYED, segment, mention)
                                        && !OF_US.matcher(after(segment, mention))
                                                .lookingAt()))
                        && !behind(PURPOSE, segment, mention)
                        && !behind(SENIORS, segment, mention);
            case HUMAN_LANGUAGE ->
                (demanding && LANGUAGE_DEMAND.matcher(segment.text()).find())
                        || LANGUAGE_WANTED.matcher(after(segment, mention)).lookingAt();
            case DOMAIN ->
                !Colleagues.have(text, segment, demanding, mention)
                        && (demanding || !(behind(INTERFACE, segment, mention) || sold(segment, mention)))
                        && !possessed(segment, mention)
                        && !ofDegree(segment, mention)
                        && !studied(segment, mention)
                        && !(skill.field() && behind(PRODUCT, segment, mention))
                        && !behind(ANY_DOMAIN, segment, mention);
            case METHOD ->
                !Colleagues.have(text, segment, demanding, mention)
                        && !ofDegree(segment, mention)
                        && !possessed(segment, mention);
            case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL ->
                demanding
                        || !(Colleagues.have(text, segment, demanding, mention)
                                || behind(PRODUCTS_LIKE, segment, mention));
            case CERTIFICATION -> true;
        };
    }

    private boolean isProduct(Mention mention) {
        return switch (skill(mention).category()) {
            case PLATFORM, DATABASE, TOOL -> true;
            case LANGUAGE, LIBRARY, METHOD, DOMAIN, SOFT, CERTIFICATION, HUMAN_LANGUAGE -> false;
        };
    }

    private Skill skill(Mention mention) {
        return taxonomy.byCode(mention.skill())
                .orElseThrow(() -> new IllegalStateException("not in the taxonomy: " + mention.skill()));
    }

    /** The part of a title that names a role says what the role needs; another part ("…, Ads Sales") names a team, unless it is nothing but skills. */
    private boolean inTitle(Mention mention) {
        return title.ofRole(mention) || (!fieldRole && !skill(mention).field() && title.alone(mention));
    }

    private boolean ofEmployer(Skill skill, Mention mention) {
        if (!EMPLOYERS.contains(skill.code())) {
            return false;
        }
        String before = text.substring(Math.max(0, mention.start() - 20), mention.start());
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 30));
        return AT.matcher(before).matches() || OWNS.matcher(after).matches();
    }

    /** Whether experience with the thing is meant, right before it is named. */
    private static boolean practised(Segment segment, Mention mention) {
        int at = mention.start() - segment.start();
        return PRACTICE.matcher(segment.text().substring(Math.max(0, at - 60), at))
                .matches();
    }

    private static boolean sold(Segment segment, Mention mention) {
        return SOLD.matcher(after(segment, mention)).lookingAt();
    }

    private static boolean possessed(Segment segment, Mention mention) {
        return behind(POSSESSED, segment, mention) && !practised(segment, mention);
    }

    private static String after(Segment segment, Mention mention) {
        return segment.text().substring(mention.end() - segment.start());
    }

    private static boolean behind(Pattern words, Segment segment, Mention mention) {
        int at = mention.start() - segment.start();
        return words.matcher(segment.text().substring(Math.max(0, at - 130), at))
                .matches();
    }

    private boolean namesEmployer(Mention mention) {
        String before = text.substring(Math.max(0, mention.start() - 12), mention.start());
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 30));
        return Pattern.compile("(?s).*\\b(?:About|At|Why|Join)\\s+")
                        .matcher(before)
                        .matches()
                || Pattern.compile("(?s)(?: \\([A-Z]+\\))? is (?:an equal|proud|committed|the world).*")
                        .matcher(after)
                        .matches();
    }

    private static boolean ofDegree(Segment segment, Mention mention) {
        int at = mention.start() - segment.start();
        for (Quoted<?> degree : Degrees.find(segment.text())) {
            if (at >= degree.end()
                    && !ends(segment, Math.min(degree.end() + 2, segment.text().length()), at)) {
                return true;
            }
        }
        Matcher studies = STUDIES.matcher(segment.text());
        while (studies.find() && studies.end() <= at) {
            if (!ends(segment, studies.end(), at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Segment segment, int from, int at) {
        Matcher end = DEGREE_END.matcher(segment.text());
        return end.find(from) && end.start() <= at;
    }

    /** "Physics or a related field", "a statistics degree": what was studied, not what is practised. */
    private static boolean studied(Segment segment, Mention mention) {
        String before = segment.text().substring(0, mention.start() - segment.start());
        return FIELD_AFTER.matcher(after(segment, mention)).matches()
                && !PRACTICE.matcher(before).matches();
    }
}
