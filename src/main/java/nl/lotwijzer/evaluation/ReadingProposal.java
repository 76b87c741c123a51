package nl.lotwijzer.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.person.ComparedText;

/** Proposes as what a column of a questionnaire is read, by its name and by what stands in it. */
final class ReadingProposal {
    /** From this share of the answers on, in hundredths, a scale is taken for meant; the others are slips. */
    private static final int MEANT = 80;

    private static final int MOST_OPTIONS = 12;
    private static final int LONGEST_OPTION = 60;

    private static final Pattern NOT_KEPT = Pattern.compile(
            "id|nr|nummer|rij|tijdstempel|timestamp|tijd|time|datum(?:entijd|tijd)?|date(?:time)?"
                    + "|begintijd|starttijd|starttime|voltooiingstijd|eindtijd|completiontime|endtime|laatstgewijzigd(?:op|door|tijd)?|lastmodified(?:time)?"
                    + "|naam|name|voornaam|achternaam|volledigenaam|firstname|lastname|fullname|jenaam|uwnaam|yourname|gebruikersnaam|username"
                    + "|.*e?mail(?:adres|address)?|telefoon(?:nummer)?|phone(?:number)?|mobiel.*|ip|ipadres|ipaddress|taal|language|adres|address"
                    + "|respondent(?:id|nummer|number)?|deelnemernummer|aanmeldnummer|startlanguage|lastpage|seed|refurl|submitdate|startdate|datestamp");
    private static final Pattern OF_THE_PERSON = Pattern.compile(
            "leeftijd.*|jeleeftijd.*|age|agegroup|geslacht|gender|sekse|wijk|kern|stadsdeel|buurt|area|district|opleiding.*|education.*"
                    + "|tafel|tafelnummer|table|tablenumber|groep|group");
    private static final Pattern RANGE =
            Pattern.compile("\\b([01])\\s*(?:-|–|t/m|tot en met|tot|to)\\s*(5|7|10)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile(".*(?:cijfer|rapportcijfer|mark|grade|score).*");
    private static final Pattern A_MOMENT =
            Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T]\\d{1,2}:\\d{2}.*)?");

    private ReadingProposal() {}

    /**
     * Returns the reading for a column.
     *
     * @param name  what the header says
     * @param cells the cells of the column that are not blank
     */
    static Reading of(String name, List<String> cells) {
        String folded = ComparedText.letters(name);
        List<String> answers =
                cells.stream().filter(cell -> !ScaleWords.noAnswer(cell)).toList();
        if (answers.isEmpty() || name.isEmpty() || NOT_KEPT.matcher(folded).matches() || mostlyOfNoUse(answers)) {
            return Reading.IGNORED;
        }
        if (OF_THE_PERSON.matcher(folded).matches()) {
            return fewOptions(answers) ? Reading.BACKGROUND : Reading.IGNORED;
        }
        return scale(name, folded, answers).orElseGet(() -> words(answers));
    }

    private static boolean mostlyOfNoUse(List<String> answers) {
        return share(
                answers.stream()
                        .filter(one -> A_MOMENT.matcher(one).matches()
                                || (AnswerReader.hasContact(one) && one.indexOf(' ') < 0))
                        .count(),
                answers);
    }

    private static Optional<Reading> scale(String name, String folded, List<String> answers) {
        for (Reading scale : Reading.inWords()) {
            if (share(
                    answers.stream()
                            .filter(one -> ScaleWords.point(scale, one).isPresent())
                            .count(),
                    answers)) {
                return Optional.of(scale);
            }
        }
        if (share(
                answers.stream()
                        .filter(one -> ScaleWords.point(Reading.SMILEYS, one).isPresent())
                        .count(),
                answers)) {
            return Optional.of(Reading.SMILEYS);
        }
        Reading widest = named(name).orElse(Reading.SCALE_0_10);
        List<BigDecimal> marks = answers.stream()
                .map(one -> AnswerReader.read(widest, one))
                .flatMap(Optional::stream)
                .filter(points -> !points.isEmpty())
                .map(one -> new BigDecimal(one.getFirst()))
                .toList();
        if (!share(marks.size(), answers)) {
            return Optional.empty();
        }
        return named(name).or(() -> Optional.of(narrowest(folded, marks)));
    }

    /** The scale that the header names, as in "(1-10)". */
    private static Optional<Reading> named(String name) {
        Matcher range = RANGE.matcher(name);
        if (!range.find()) {
            return Optional.empty();
        }
        int lowest = Integer.parseInt(range.group(1));
        int highest = Integer.parseInt(range.group(2));
        return Arrays.stream(Reading.values())
                .filter(one -> one.scale() && !one.worded() && one.lowest() == lowest && one.highest() == highest)
                .findFirst();
    }

    private static Reading narrowest(String folded, List<BigDecimal> marks) {
        if (marks.contains(BigDecimal.ZERO)) {
            return Reading.SCALE_0_10;
        }
        boolean whole = marks.stream().allMatch(mark -> mark.scale() <= 0);
        boolean low =
                marks.stream().allMatch(mark -> mark.compareTo(BigDecimal.valueOf(Reading.SCALE_5.highest())) <= 0);
        return low && whole && !MARK.matcher(folded).matches() ? Reading.SCALE_5 : Reading.SCALE_10;
    }

    private static Reading words(List<String> answers) {
        long several = answers.stream().filter(one -> one.contains(";")).count();
        if (several > 0) {
            List<String> parts = answers.stream()
                    .flatMap(one -> Arrays.stream(one.split(";", -1)))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            if (fewOptions(parts)) {
                return Reading.MULTIPLE;
            }
        }
        return fewOptions(answers) ? Reading.CHOICE : Reading.OPEN;
    }

    /** Whether the same short answers come back. */
    private static boolean fewOptions(List<String> answers) {
        long options = answers.stream().distinct().count();
        return options <= MOST_OPTIONS
                && 2 * options <= answers.size()
                && answers.stream().allMatch(one -> one.length() <= LONGEST_OPTION);
    }

    private static boolean share(long count, List<String> answers) {
        return 100 * count >= (long) MEANT * answers.size();
    }
}
