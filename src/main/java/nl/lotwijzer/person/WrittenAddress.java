package nl.lotwijzer.person;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address with everything in the place where it belongs: people write the number after the street, all of it in one
 * field, or the postcode before the city. In capitals without accents.
 *
 * @param postcode four digits, and in the Netherlands two letters after them; empty if not known
 * @param street   without the number
 * @param house    the number and what follows it, as written
 * @param part     what the addition says apart from that, as written
 */
record WrittenAddress(String postcode, String street, String house, String part, String city) {
    private static final Pattern DUTCH = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern DUTCH_IN_TEXT = Pattern.compile("\\b([1-9][0-9]{3}) ?([A-Z]{2})\\b(?!\\.)");
    private static final Pattern BELGIAN_IN_TEXT =
            Pattern.compile("(?:\\bB(?:E)? ?- ?)?\\b([1-9][0-9]{3})\\b(?=[ ,]+[A-Z])");
    private static final Pattern POSTCODE_FIELD =
            Pattern.compile("^(?:(?:NL|B|BE) ?-? ?)?([1-9][0-9]{3})[ .-]*(?:([A-Z]{2})\\b)?.*");
    private static final Pattern POST_BOX = Pattern.compile(
            "\\b(?:POSTBUS|POSTBOX|P\\.? ?O\\.? ?BOX|POSTBUSNR|ANTWOORDNUMMER|BOITE POSTALE|BP|PB) *[0-9]");
    private static final Pattern POST_BOX_STREET =
            Pattern.compile("(?:POSTBUS|POSTBOX|P\\.? ?O\\.? ?BOX|ANTWOORDNUMMER|BOITE POSTALE)");
    private static final Pattern NUMBER_AFTER_STREET = Pattern.compile(
            "(?<=[ ,])(?:(?:NR\\.?|NO\\.?|HUISNUMMER|T/O|T\\.O\\.|TEGENOVER|LIGPLAATS|WOONBOOT) ?)*[0-9]+");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(?<=[A-Z]{3})[0-9]+[A-Z]?$");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^([0-9]+(?:[ -]?(?:BIS|TER|[A-Z]))?(?:/[0-9]+)?)[, ]+(?=[A-Z])");
    private static final Pattern ORDINAL = Pattern.compile("^(?:E|DE|STE|EME|ER|ERE)\\b.*");
    private static final Pattern YEARS = Pattern.compile("^(?:19)?[0-9]{2} ?[-/] ?(?:19)?45\\b.*");
    private static final Pattern YEAR = Pattern.compile("^(?:1[89][0-9]{2}|20[0-2][0-9])$");

    /** Returns this address sorted out; empty if it is a box at a post office, where nobody lives. */
    static Optional<WrittenAddress> of(Address address) {
        String street = Capitals.of(address.street());
        String house = Capitals.of(address.houseNumber());
        String addition = Capitals.of(address.addition());
        String city = Capitals.of(address.city());
        if (isPostBox(street) || POST_BOX_STREET.matcher(street).matches() || isPostBox(house)) {
            return Optional.empty();
        }
        String postcode = postcode(Capitals.of(address.postcode()));
        if (postcode.isEmpty()) {
            postcode = postcode(city);
        }
        if ((!city.isEmpty() && Character.isDigit(city.charAt(0))) || city.startsWith("B-")) {
            city = withoutPostcode(city);
        }
        if (house.isEmpty() || HouseNumber.beginsWithPart(house)) {
            return Optional.of(inOneField(street, postcode, (house + " " + addition).strip(), city));
        }
        return Optional.of(new WrittenAddress(postcode, withoutRepeated(street, house), house, addition, city));
    }

    boolean dutch() {
        return DUTCH.matcher(postcode).matches();
    }

    /** A box has a name and a number; most streets have no number and most numbers no name. */
    private static boolean isPostBox(String text) {
        return hasDigit(text)
                && text.indexOf('B') + text.indexOf('N') > -2
                && POST_BOX.matcher(text).find();
    }

    private static WrittenAddress inOneField(String written, String known, String part, String city) {
        String text = written;
        String postcode = known;
        String place = city;
        Optional<MatchResult> found = lastPostcode(text, known.isEmpty());
        if (found.isPresent() && hasDigit(text.substring(0, found.get().start()))) {
            MatchResult match = found.get();
            postcode = known.isEmpty() ? postcode(match.group()) : known;
            place = place.isEmpty() ? text.substring(match.end()).replaceFirst("^[ ,]+", "") : place;
            text = text.substring(0, match.start()).replaceFirst("[ ,]+$", "");
        }
        if (!place.isEmpty() && text.endsWith(" " + place)) {
            text = text.substring(0, text.length() - place.length()).replaceFirst("[ ,]+$", "");
        }
        Optional<MatchResult> number = number(text);
        if (number.isEmpty()) {
            Matcher first = NUMBER_FIRST.matcher(text);
            return first.find()
                    ? new WrittenAddress(postcode, text.substring(first.end()), first.group(1), part, place)
                    : new WrittenAddress(postcode, text, "", part, place);
        }
        int at = number.get().start();
        String house = withoutPlace(text.substring(at));
        return new WrittenAddress(postcode, text.substring(0, at).replaceFirst("[ ,]+$", ""), house, part, place);
    }

    /** Returns where the number of the house stands: not one that belongs to the name of the street. */
    private static Optional<MatchResult> number(String text) {
        MatchResult chosen = null;
        Matcher number = NUMBER_AFTER_STREET.matcher(text);
        while (number.find()) {
            String after = text.substring(number.end());
            if (ORDINAL.matcher(after).matches()) {
                continue;
            }
            if (chosen == null || ofTheStreet(text.substring(chosen.start(), number.start()), chosen.group())) {
                chosen = number.toMatchResult();
            }
        }
        if (chosen == null) {
            Matcher glued = GLUED_NUMBER.matcher(text);
            return glued.find() ? Optional.of(glued.toMatchResult()) : Optional.empty();
        }
        return Optional.of(chosen);
    }

    private static boolean ofTheStreet(String upToNext, String number) {
        return YEARS.matcher(upToNext).matches() || YEAR.matcher(number).matches();
    }

    /** Cuts the name of a place off, that stands after a comma. */
    private static String withoutPlace(String house) {
        int comma = house.indexOf(',');
        if (comma < 0) {
            return house;
        }
        String after = house.substring(comma + 1).strip();
        String word = after.split("[^A-Z]", 2)[0];
        return !hasDigit(after) && !HouseNumber.tellsOfHouse(word) ? house.substring(0, comma) : house;
    }

    /** Cuts a number off that stands in its own field too. */
    private static String withoutRepeated(String street, String house) {
        return street.endsWith(" " + house)
                ? street.substring(0, street.length() - house.length() - 1).strip()
                : street;
    }

    private static Optional<MatchResult> lastPostcode(String text, boolean belgianToo) {
        Optional<MatchResult> dutch = DUTCH_IN_TEXT.matcher(text).results().reduce((first, last) -> last);
        if (dutch.isPresent() || !belgianToo) {
            return dutch;
        }
        return BELGIAN_IN_TEXT.matcher(text).results().reduce((first, last) -> last);
    }

    private static String postcode(String field) {
        Matcher code = POSTCODE_FIELD.matcher(field);
        if (!code.matches()) {
            return "";
        }
        String letters = code.group(2);
        return letters == null ? code.group(1) : code.group(1) + letters;
    }

    private static String withoutPostcode(String city) {
        return city.replaceFirst("^(?:(?:NL|B|BE) ?-? ?)?[1-9][0-9]{3}(?: ?[A-Z]{2}\\b)? *", "");
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
