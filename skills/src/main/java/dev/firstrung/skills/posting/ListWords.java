package dev.firstrung.skills.posting;

import java.util.regex.Pattern;

/** How lists are worded that ask for one of their members, and what may stand between them. */
final class ListWords {

    static final Pattern GAP = Pattern.compile(
            "(?i)[\\s,/&|*]*(?:(?<=, )(?:[\\w.+#-]+(?: [\\w.+#-]+)?,\\s*){1,3})?(?:\\(?(?:and/or|and|or)[\\s,(]*)?"
                    + "(?:experience (?:with|in) |knowledge of )?");
    static final Pattern EITHER = Pattern.compile("(?i).*(?:\\bor\\b|/).*", Pattern.DOTALL);
    static final Pattern OR = Pattern.compile("(?i).*\\bor\\b.*", Pattern.DOTALL);
    /** A member in capitals that the taxonomy doesn't know, with the comma behind it. */
    private static final String UNKNOWN = "[A-Z][\\w.+#-]*(?: [A-Z][\\w.+#-]*)?,\\s*";

    static final Pattern EXAMPLES = Pattern.compile(
            "(?is).*(?:\\bsuch as|\\blike|\\be\\.?g\\.?,?|\\bfor example,?|\\bone of(?: the following)?|\\bone or more of|\\bone or more|\\bany of|\\bat least one"
                    + "|\\beither|\\bincluding,? but not limited to|\\bi\\.?e\\.?,?|\\b(?:languages?|frameworks?|clouds?|databases?),? including)"
                    + "[\\s:(]*(?:the following|languages?)?[\\s:(]*(?-i:(?:" + UNKNOWN + "){1,3})?");
    static final Pattern OPEN_END = Pattern.compile(
            "(?is)[\\s,)]*(?-i:(?:" + UNKNOWN
                    + "){1,2})?(?:etc|\\.\\.\\.|…|or other|(?:or|and) (?:similar|equivalent|related|another|comparable|any other|the like)|or\\s+\\w+\\s*$).*");
    static final Pattern DOTS = Pattern.compile("\\s*(?:\\.\\.\\.|…)");
    static final Pattern HEAD_GAP = Pattern.compile(
            "(?is)[\\s,(:]*(?:(?:(?!and\\b)\\w+ ){0,2}\\(?(?:such as|like|e\\.?g\\.?,?|for example,?|including)|\\w+, (?:such as|like|e\\.?g\\.?,?))[\\s:(]*");
    static final Pattern EXAMPLE_WORD = Pattern.compile("(?i)\\b(?:such as|like|e\\.?g\\b|for example)");
    static final Pattern ALONE = Pattern.compile(
            "(?is).*(?<!\\b(?:would|you|we) )(?:\\bsuch as|\\blike|\\be\\.?g\\.?,?|\\bfor example,?)[\\s:(]*(?-i:(?:"
                    + UNKNOWN + "){0,3})");
    static final Pattern BRACKET = Pattern.compile("\\s*(?:\\w+ ){0,2}\\(\\s*");
    static final Pattern OPENED = Pattern.compile("\\s*\\(\\s*(?:(?:e\\.?g\\.?|such as|like|using),?\\s*)?");
    static final Pattern OR_BEHIND = Pattern.compile("(?i)[^()]{0,20}\\)\\s*(?:,\\s*)?or\\s+");
    static final Pattern ONE_OF = Pattern.compile(
            "(?is).*\\b(?:one of|one or more|any of|any (?:domain|field|area|industry)|at least one|either)\\b.*");
    static final Pattern WHOLE_LIST = Pattern.compile(
            "(?i)\\b(?:any|one|one or more|at least (?:one|two|three|\\d)|some) of(?: the following| these)?(?: [\\w-]+){0,4}:");

    static final Pattern NEXT_LIST =
            Pattern.compile("(?i)\\b(?:includ\\w+|following|technologies|skills)\\b[^:.;]{0,40}:");

    private ListWords() {}
}
