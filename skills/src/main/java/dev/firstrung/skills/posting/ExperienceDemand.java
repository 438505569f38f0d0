package dev.firstrung.skills.posting;

/**
 * Experience that a posting demands in one place.
 *
 * @param months what is asked for together with the lowest degree that is accepted
 * @param leastMonths the fewest with which anybody without a doctorate is accepted: "a Bachelor's and 2 years, or a Master's" is 0
 * @param studiesCount whether internships, studies or projects are said to count
 * @param employmentOnly whether internships are said not to count
 * @param start the first character of the number and its unit in {@link PostingFacts#text()}
 * @param end the offset after their last
 */
public record ExperienceDemand(
        int months, int leastMonths, boolean studiesCount, boolean employmentOnly, int start, int end) {}
