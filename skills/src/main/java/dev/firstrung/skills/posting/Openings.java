package dev.firstrung.skills.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the usual openings of a requirement or a task stand, as feeds often lose the marks between the items of a list. */
final class Openings {

    private static final Pattern CUE = Pattern.compile(
            "(?<=[a-z0-9)+#] )(?:Experience(?:d)? (?:with|in|using|programming|building|working|developing)"
                    + "|Knowledge of|Familiar(?:ity)? with|Proficien(?:t|cy) (?:in|with)|Strong |Excellent |Ability to|Understanding of|Bachelor|Master['’]s"
                    + "|Proven |Demonstrated|Solid |Basic |Working knowledge|Hands-on|Exposure to|Expertise in|Must |Minimum |At least |Currently |Comfortable "
                    + "|Good |Previous|Prior |Background in|You (?:have|are|will|should|must)|Exceptional|Effective |Deep |Fluen|Interest in|Coursework|Passion|Preferred |Required )");
    /** Openings of list items that often follow each other without a mark; only after a word in lower case. */
    private static final Pattern ITEM = Pattern.compile(
            "(?<=[a-z0-9)] )(?:An? |Someone |Has |Have |Possess|Is |Able |Willing|Superior |Genuine |Track record|Hands|Skilled |Degree|Current |Top-|Eager |Thorough |Intellectual"
                    + "|Robust |Significant |Extensive |Advanced |Relevant |General |Practical |Outstanding |Self-|Team |Detail|Highly |Creative |Positive |Demonstrates? |Develop |Design |Build "
                    + "|Write |Work |Create |Lead |Collaborate |Partner |Drive |Own |Participate |Support |Manage |Implement |Analyze |Conduct |Perform |Contribute |Assist |Optimize |Maintain "
                    + "|Troubleshoot |Ensure |Identify |Deliver |Provide |Define |Monitor |Improve |Evaluate |Apply |Additional )");

    private static final Set<String> BINDING =
            Set.of(("or and a an with the in of your have has be to for is are as plus relevant related our their "
                            + "by from on at this into using its we via")
                    .split(" ", -1));
    private static final Pattern A_PLUS = Pattern.compile("(?is).*\\b(?:an?|big|huge|strong|definite|real) plus\\s+");

    private Openings() {}

    static List<Integer> in(String text) {
        List<Integer> places = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        while (cue.find()) {
            if (text.startsWith("You ", cue.start()) || !binds(text, cue.start())) {
                places.add(cue.start());
            }
        }
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            String before = wordBefore(text, item.start());
            if (!binds(text, item.start()) && text.startsWith(before, item.start() - 1 - before.length())) {
                places.add(item.start());
            }
        }
        return places;
    }

    /** Whether the word before the place needs one behind it; "… is a plus" is complete. */
    private static boolean binds(String text, int at) {
        return BINDING.contains(wordBefore(text, at))
                && !A_PLUS.matcher(text.substring(Math.max(0, at - 20), at)).matches();
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return text.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
}
