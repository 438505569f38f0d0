package dev.firstrung.skills.posting;

import dev.firstrung.skills.Mention;
import java.util.regex.Pattern;

/** Tells the skills of the people one works with ("with UX designers", "alongside the security team") from one's own. */
final class Colleagues {

    private static final String ROLES =
            "engineers|designers|scientists|researchers|experts|specialists|managers|developers|analysts|architects";
    private static final String PEOPLE = "(?:teams?|" + ROLES
            + "|leaders|stakeholders|partners|professionals|departments?|groups?|functions|organi[sz]ations?|orgs?|communit(?:y|ies)|vendors|customers|colleagues|counterparts|peers)";
    private static final Pattern PEOPLE_NEXT = Pattern.compile("(?is)[\\s-]+" + PEOPLE + "\\b.*");
    private static final Pattern PEOPLE_LATER = Pattern.compile(
            "(?is)(?:[\\s,/&-]+(?!(?:for|in|to|that|which|with|on|is|are|of|using|as|at|by|from|the|an?|our|your)\\b)[\\w/&‑-]+){0,6}?[\\s-]+"
                    + PEOPLE + "\\b.*");
    private static final Pattern TOWARDS = Pattern.compile(
            "(?is).*\\b(?:with|across|between|alongside|among|support(?:s|ing)?|partner(?:s|ing)?|uniting|mentor(?:s|ing)?)\\s+(?:[\\w/&’'-]+,?\\s+){0,7}");
    /** "With the design team, product management and …", "with experts across the company including in …". */
    private static final Pattern TOWARDS_PEOPLE = Pattern.compile(
            "(?is).*\\b(?:with|across|between|alongside|among|partner(?:s|ing)?)\\s+(?:[\\w/&’'-]+\\s+){0,5}" + PEOPLE
                    + "(?:,| across [^.;,]{0,40}\\bincluding(?: in)?\\b)\\s*(?:(?!(?:to|for|that|who|which|while|(?!(?:engineer|market|account|learn|comput|manufactur|consult|bank)ing)\\w+ing)\\b)[\\w/&’'-]+,?\\s+){0,7}");
    /** "Security Engineers", "product owners". */
    private static final Pattern PEOPLE_THEMSELVES =
            Pattern.compile("(?is).*\\b(?:" + ROLES + "|administrators|owners)");

    /** "With a Product Owner", "without the support of Product Management", "the engineers building our frontend". */
    private static final Pattern OTHERS = Pattern.compile("(?is).*\\b(?:(?:support|help|guidance) of (?:the |our )?|(?:"
            + ROLES + "|teams|people) (?:who )?(?:are )?(?:build|building|own|owning|run|running) (?:the |our )?)");

    private static final Pattern ONE_OF_THEM = Pattern.compile("(?is).*\\b(?:with|to|by|from) (?:an?|the|our|your) ");
    private static final Pattern PERSON = Pattern.compile("(?is).*\\b(?:owner|manager|designer)");

    private static final Pattern WANTED = Pattern.compile(
            "(?is).*\\b(?:seek(?:s|ing)?|looking for|hiring|need|recruiting|as an?|join)\\s+(?:[\\w/&’'-]+,?\\s+){0,5}");

    private Colleagues() {}

    static boolean have(String text, Segment segment, boolean demanding, Mention mention) {
        if (segment.section() == Segment.Section.TITLE) {
            return false;
        }
        String before = text.substring(Math.max(segment.start(), mention.start() - 90), mention.start());
        String after = text.substring(mention.end(), Math.min(segment.end(), mention.end() + 90));
        if (WANTED.matcher(before).matches()) {
            return false;
        }
        return OTHERS.matcher(before).matches()
                || (PERSON.matcher(mention.text()).matches()
                        && ONE_OF_THEM.matcher(before).matches())
                || (!demanding
                        && (PEOPLE_NEXT.matcher(after).matches()
                                || PEOPLE_THEMSELVES.matcher(mention.text()).matches()
                                || TOWARDS_PEOPLE.matcher(before).matches()))
                || (TOWARDS.matcher(before).matches()
                        && PEOPLE_LATER.matcher(after).matches());
    }
}
