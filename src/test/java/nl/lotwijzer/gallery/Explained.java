package nl.lotwijzer.gallery;

import java.util.List;
import java.util.regex.Pattern;

/** What the walk finds and what stays, each with the reason. */
final class Explained {
    private record Reason(String finding, String why) {}

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "for the mouse only: Region.seat-handle .*",
                    "the least and the most of a category are also typed, in the fields beside the axis"),
            new Reason(
                    "shortened: .*list-cell.*",
                    "a field to choose from shows its choices whole when it opens, and the screen reader says the one chosen"),
            new Reason(
                    "shortened: .* in representation-line .*",
                    "the line says the whole of it to a screen reader and under the mouse"),
            new Reason(
                    "shortened: .*score-remark.*",
                    "the score says the whole of it to a screen reader and under the mouse"),
            new Reason(
                    "shortened: .* in supervision-check .*",
                    "the first words of a check in its row; the whole stands under the row when it is opened"),
            new Reason(
                    "(Shift\\+)?Tab comes to what is not seen: ComboBox#use-.*",
                    "the table scrolls to the column at the next frame, after the walk has gone on"));

    /** What the largest text still does to a window of the least size: told in the handbook, and counted. */
    private static final Pattern OF_LARGE_TEXT = Pattern.compile(
            "(shortened|cut off|cut hint|over each other"
                    + "|Tab comes to what is not seen|Shift\\+Tab comes to what is not seen):.*",
            Pattern.DOTALL);

    private Explained() {}

    /** Returns whether a finding has a reason. */
    static boolean covers(String finding) {
        return REASONS.stream().anyMatch(reason -> finding.matches(reason.finding()));
    }

    /** Returns whether this is of a kind that happens with text of twice the usual size in a window of the least size. */
    static boolean comesOfLargeText(String finding) {
        return OF_LARGE_TEXT.matcher(finding).matches();
    }
}
