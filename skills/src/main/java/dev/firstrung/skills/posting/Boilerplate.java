package dev.firstrung.skills.posting;

import dev.firstrung.skills.posting.Segment.Section;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences that speak of the law, of pay, of how the employer hires or of the employer itself, wherever they stand. */
final class Boilerplate {

    /** After one of these in a posting's second half nothing more is asked, unless a heading follows. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)equal (?:employment )?opportunit|without regard to|regardless of (?:race|age|gender)|race, (?:color|religion)"
                    + "|reasonable accommodation|protected veteran|gender identity|sexual orientation|diversity, equity");

    private static final Pattern LEGAL = Pattern.compile(
            "(?i)\\be-?verify\\b|privacy (?:notice|policy|statement)|criminal histor|disabilit(?:y|ies)|background check|fair chance"
                    + "|recruit(?:ment|ing) (?:fraud|agenc)|discriminat|harassment|commitment to diversity|inclusive (?:culture|work ?place|environment)");

    private static final Pattern HIRING = Pattern.compile(
            "(?i)\\b(?:our|its|the|this|your|during|throughout|any)\\b[^.;]{0,50}\\b(?:hiring|recruit(?:ing|ment)|applica(?:tion|nt)|interview(?:ing)?|selection)s?"
                    + " (?:process|season|cycle|window|deadline|tracking|team|stage)"
                    + "|\\b(?:AI|artificial intelligence|automated)\\b[^.;]{0,60}\\b(?:recruit|hiring|screening|candidates|applica)"
                    + "|\\bin (?:its|our|the) recruit|recruitment fees?|recruiting partner|\\byour recruiter|\\bcandidacy\\b|\\bjob offers?\\b"
                    + "|\\bapplications? (?:for this|for the|will be|window|are (?:being )?accepted|deadline)|existing vacancy|\\bwork personas\\b|\\bhow to apply\\b|\\bto apply,"
                    + "|\\bapply (?:now|online|today|here|by)\\b|unsolicited|\\bresum[eé]s? (?:from|to)\\b|\\bclick here\\b|interviews? (?:over|via|on) ");

    private static final Pattern BENEFITS = Pattern.compile(
            "(?i)401\\(?k\\)?|\\bdental\\b|paid (?:time off|leave|parental|holiday)|health insurance|\\bvision insurance"
                    + "|life insurance|\\btuition|employee benefits|stock (?:purchase|option)|restricted stock|\\bRSUs?\\b|wellness|parental leave|sign-on"
                    + "|base (?:salary|pay)|salary range|pay range|eligible for (?:equity|a bonus|benefits)|work[- ]life (?:balance|harmony)|incentive compensation"
                    + "|On Target Earnings|total compensation|final compensation");

    private static final Pattern EMPLOYER = Pattern.compile(
            "\\b(?:[Oo]ur (?:company|mission|vision|culture|values|story|history|clients?|offices?|founders?|people|employees|customers)\\b"
                    + "|(?i:we(?:['’]re| are) (?:an? |the |one |proud|committed|passionate|headquartered|driven)"
                    + "|we(?:['’]re| are) (?:also |always ){1,2}looking for (?:new )?ways|(?:big|firm|strong|great) believers"
                    + "|we have (?:some of|the best|an? )|we (?:believe|offer|value|serve|pioneered|celebrate|welcome|embrace|invest|power|pride)\\b"
                    + "|world['’]?s? ?(?:['’]s )?(?:most|largest|leading|best|first|biggest)\\b|(?:global|industry|market|technology) leader"
                    + "|leading (?:provider|global|supplier|company|manufacturer|financial)|headquartered|founded in|fortune \\d+"
                    + "|come,? (?:and )?join|join (?:us|a team)\\b|started out as|increasingly known|has (?:provided|transformed|become|been the)"
                    + "|we want to hear from you|is an? (?:\\w+[ -]){0,4}(?:company|leader|provider|firm|business)\\b|where you can (?:help|make))"
                    + "|(?:[A-Z]\\w+|[Ii]t)['’]?s? (?:is|are|was|has|enables|powers|provides|offers|runs) (?:the|a|an|one|customers|how)\\b)");

    private Boilerplate() {}

    static boolean closes(String sentence) {
        return CLOSING.matcher(sentence).find();
    }

    /** Where the first such words stand; -1 if nowhere. */
    static int indexIn(String sentence) {
        return Stream.of(CLOSING, LEGAL, HIRING, BENEFITS)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(-1);
    }

    /** The section that the sentence belongs to by its words alone, if any. */
    static Optional<Section> section(String sentence) {
        if (closes(sentence)
                || LEGAL.matcher(sentence).find()
                || HIRING.matcher(sentence).find()) {
            return Optional.of(Section.LEGAL);
        }
        return BENEFITS.matcher(sentence).find() ? Optional.of(Section.BENEFITS) : Optional.empty();
    }

    /** Whether it praises or describes the employer and what it sells. */
    static boolean praises(String sentence) {
        return EMPLOYER.matcher(sentence).find();
    }
}
