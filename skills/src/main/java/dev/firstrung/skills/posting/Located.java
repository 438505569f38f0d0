package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the work is, if the text says so plainly: behind a label ("Location: Austin, TX"), in a sentence about the role ("you will be
 * based in our Berlin office"), at the end of the title, or in a line of its own at the top. A mention is none: teams and customers sit anywhere.
 */
final class Located {

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.|•·]\\s))\\W{0,4}(?:(?i:job|work|office|primary|role|position)\\s)?(?i:locations?)(?:\\(s\\))?\\s*[:–-]\\s*"
                    + "|\\bLocations?(?:\\(s\\))?:\\s*");
    private static final Pattern ROLE = Pattern.compile(
            "(?i:\\b(?:(?:role|position|job|internship|opportunity) (?:is|will be|must be)|you(?:['’]ll| will| would) be|(?:candidates?|applicants?|you) must be)"
                    + " (?:\\w+ )?(?:based|located|working|sitting)(?: on-?site| in[- ]person| full[- ]time)? (?:out of|in|at|from)"
                    + "|^\\W*based in(?= our \\p{Lu}))"
                    + " (?:(our|the) )?(?i:(?:office|offices|headquarters|hq) in )?(?=\\p{Lu})");
    /** How far remote work may be: "Remote (US only)", "remote within Germany". */
    private static final Pattern REMOTE = Pattern.compile(
            "\\b[Rr]emote(?:ly)?\\s*(?:[-–(,:]|\\b(?:within|in|from|across)\\s)\\s*(?:the )?(?=\\p{Lu})");

    private static final Pattern MODE = Pattern.compile(
            "(?i)(?:fully )?(?:remote|hybrid|on-?site)\\s*[-–(,:]?\\s*(?:(?:in|within|from) (?:the )?)?");
    private static final Pattern OFFICE = Pattern.compile("(?i)\\s(?:offices?|headquarters|hq|campus|site|hub)\\b");
    private static final Pattern NEXT = Pattern.compile("(?i)\\s*(?:;|\\||/|,? or |,? and |, )\\s*(?:in )?(?=\\p{Lu})");
    private static final Pattern END = Pattern.compile("\\s*(?:$|[.;|)•·\\n]|[-–(] ?(?i:hybrid|remote|on-?site))");
    private static final Pattern TITLE_END = Pattern.compile("(?:\\s[-–|]\\s|,\\s|\\()(?=\\p{Lu})");
    private static final Pattern REST_OF_TITLE = Pattern.compile("[\\s).]*|\\)?\\s*[,|–-].*");
    private static final Pattern REST_OF_LINE = Pattern.compile("(?:\\s*\\d{5})?[\\s).]*");
    private static final Pattern PIECE = Pattern.compile("\\s*[|•·]\\s*");

    private static final int TOP_LINES = 4;
    private static final int LONGEST_LINE = 100;
    private static final int MOST = 10;

    private Located() {}

    static List<Quoted<PostingPlace>> of(List<Segment> segments) {
        List<Quoted<PostingPlace>> found = new ArrayList<>();
        boolean listGoesOn = false;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.section() == Segment.Section.TITLE) {
                title(segment, found);
            } else if (segment.relevant()) {
                listGoesOn = labelled(segment, listGoesOn, found);
                ofTheRole(segment, found);
                remote(segment, found);
                if (i <= TOP_LINES) {
                    line(segment, found);
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** Whether the list of places goes on in the next segment. */
    private static boolean labelled(Segment segment, boolean goesOn, List<Quoted<PostingPlace>> found) {
        String text = segment.text();
        boolean open = goesOn && list(segment, 0, 0, found);
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            open = list(segment, label.start(), label.end(), found);
        }
        return open;
    }

    private static boolean list(Segment segment, int from, int start, List<Quoted<PostingPlace>> found) {
        String text = segment.text();
        Matcher mode = MODE.matcher(text).region(start, text.length());
        int at = mode.lookingAt() ? mode.end() : start;
        int end = -1;
        while (at >= 0) {
            Optional<PlaceNames.Read> read = PlaceNames.at(text, at);
            if (read.isEmpty() || !(read.get().sure() || ends(text, read.get().end()))) {
                return false;
            }
            add(segment, from, read.get(), found);
            end = read.get().end();
            at = next(text, end);
        }
        return text.substring(end).strip().equals(";");
    }

    private static void ofTheRole(Segment segment, List<Quoted<PostingPlace>> found) {
        String text = segment.text();
        Matcher role = ROLE.matcher(text);
        while (role.find()) {
            int at = role.end();
            while (at >= 0) {
                Optional<PlaceNames.Read> read = PlaceNames.at(text, at);
                if (read.isEmpty()) {
                    break;
                }
                int end = read.get().end();
                boolean office = OFFICE.matcher(text).region(end, text.length()).lookingAt();
                boolean ours = role.group(1) != null;
                if (read.get().place().city() == null && !read.get().sure() && !office) {
                    break;
                }
                if (read.get().sure() || (ours ? office : ends(text, end)) || next(text, end) >= 0) {
                    add(segment, role.start(), read.get(), found);
                }
                at = next(text, end);
            }
        }
    }

    private static void remote(Segment segment, List<Quoted<PostingPlace>> found) {
        Matcher remote = REMOTE.matcher(segment.text());
        while (remote.find()) {
            PlaceNames.at(segment.text(), remote.end())
                    .filter(read -> read.place().country() != null
                            && read.place().region() == null
                            && read.place().city() == null)
                    .ifPresent(read -> add(segment, remote.start(), read, found));
        }
    }

    /** A part that a title is made of, if it is a city and its state or country. */
    private static void title(Segment segment, List<Quoted<PostingPlace>> found) {
        Matcher start = TITLE_END.matcher(segment.text());
        while (start.find()) {
            if (whole(segment, start.end(), segment.text().length(), REST_OF_TITLE, found)) {
                return;
            }
        }
    }

    private static void line(Segment segment, List<Quoted<PostingPlace>> found) {
        if (segment.text().length() > LONGEST_LINE) {
            return;
        }
        int from = 0;
        Matcher piece = PIECE.matcher(segment.text());
        while (piece.find()) {
            whole(segment, from, piece.start(), REST_OF_LINE, found);
            from = piece.end();
        }
        whole(segment, from, segment.text().length(), REST_OF_LINE, found);
    }

    private static boolean whole(Segment segment, int from, int to, Pattern rest, List<Quoted<PostingPlace>> found) {
        String text = segment.text().substring(0, to);
        Optional<PlaceNames.Read> read = PlaceNames.at(text, from)
                .filter(it -> it.sure() && it.place().city() != null)
                .filter(it -> rest.matcher(text).region(it.end(), to).matches());
        read.ifPresent(it -> add(segment, from, it, found));
        return read.isPresent();
    }

    private static boolean ends(String text, int at) {
        return END.matcher(text).region(at, text.length()).lookingAt();
    }

    private static int next(String text, int at) {
        Matcher next = NEXT.matcher(text).region(at, text.length());
        return next.lookingAt() ? next.end() : -1;
    }

    private static void add(Segment segment, int from, PlaceNames.Read read, List<Quoted<PostingPlace>> found) {
        if (found.stream().noneMatch(other -> other.value().equals(read.place()))) {
            found.add(segment.quote(read.place(), segment.start() + from, segment.start() + read.end()));
        }
    }
}
