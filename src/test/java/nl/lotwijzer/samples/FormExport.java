package nl.lotwijzer.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.lotwijzer.samples.Inhabitant.Address;

/**
 * The export of the form as an office has it: title rows above the header, blank rows, answers of paper forms typed by
 * different people, with other capitals, double, trailing and non-breaking spaces, and telephone numbers of which Excel
 * has made numbers.
 */
final class FormExport {
    static final List<String> HEADER = List.of(
            "Formulier-id",
            "Aangemeld op",
            "Briefcode",
            "Voornaam",
            "Achternaam",
            "E-mailadres ",
            "Telefoon",
            "Straat",
            "Huisnummer",
            "Toevoeging",
            "Postcode",
            "Woonplaats",
            "Geboortedatum",
            "Geslacht",
            "Leeftijd",
            "Opleiding",
            "Wijk",
            "Woonsituatie",
            "Opmerkingen");
    static final int TITLE_ROWS = 3;
    private static final char NO_BREAK = '\u00A0';
    private static final List<String> REMARKS = List.of(
            "Kan niet op woensdagavond",
            "Ik gebruik een rolstoel",
            "Vegetarisch a.u.b.",
            "Leuk initiatief!",
            "Graag ’s ochtends bellen",
            "Ik heb oppas nodig voor 2 kinderen",
            "Reiskosten € 4,50 per keer");

    private final Random random;

    FormExport(Random random) {
        this.random = random;
    }

    /** Returns all rows of the sheet, title rows and blank rows included. */
    List<List<Cell>> rows(List<Registration> registrations) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Gemeente Waterveen – aanmeldingen burgerberaad “Waterveen 2040”")));
        rows.add(List.of(Cell.of("Export van het aanmeldformulier, gemaakt op 31-10-2026 om 09:12")));
        rows.add(List.of());
        rows.add(HEADER.stream().map(Cell::of).toList());
        int id = 20_311;
        for (int index = 0; index < registrations.size(); index++) {
            if (index % 163 == 97) {
                rows.add(List.of());
            }
            id += 1 + random.nextInt(3);
            rows.add(row(id, registrations.get(index)));
        }
        rows.addAll(Collections.nCopies(12, List.of()));
        return rows;
    }

    private List<Cell> row(int id, Registration one) {
        Address address = one.inhabitant().letter().address();
        boolean typed = one.onPaper();
        return List.of(
                new Cell.Number(id),
                new Cell.Moment(one.at()),
                Cell.of(typed && Weights.percent(random, 30) ? one.code() + " " : one.code()),
                Cell.of(one.firstName()),
                Cell.of(one.lastName().startsWith("van d") && typed ? spaced(one.lastName()) : one.lastName()),
                Cell.of(one.email()),
                phone(one.phone()),
                Cell.of(address.street()),
                new Cell.Number(address.number()),
                Cell.of(address.addition()),
                Cell.of(postcode(address.postcode(), typed)),
                Cell.of(typed && Weights.percent(random, 30) ? "WATERVEEN" : Waterveen.CITY),
                new Cell.Day(one.birth()),
                answer(one.gender(), typed),
                answer(one.age(), typed),
                answer(one.education(), typed),
                answer(one.area(), typed),
                answer(one.tenure(), typed),
                Cell.of(Weights.percent(random, 9) ? Weights.oneOf(random, REMARKS) : ""));
    }

    private Cell answer(String answer, boolean typed) {
        if (!typed) {
            return Cell.of(answer);
        }
        return Cell.of(
                switch (Weights.draw(random, 3, 3, 2, 2, 1, 2)) {
                    case 0 ->
                        answer.isEmpty()
                                ? answer
                                : answer.substring(0, 1).toUpperCase(Locale.ROOT) + answer.substring(1);
                    case 1 -> answer.isEmpty() ? answer : answer + " ";
                    case 2 -> spaced(answer);
                    case 3 -> answer.replace(' ', NO_BREAK);
                    case 4 -> answer.toUpperCase(Locale.ROOT);
                    default -> answer;
                });
    }

    private static String spaced(String text) {
        return text.replaceFirst(" ", "  ");
    }

    private String postcode(String postcode, boolean typed) {
        return switch (typed ? Weights.draw(random, 2, 2, 1) : 0) {
            case 0 -> postcode;
            case 1 -> postcode.replace(" ", "");
            default -> postcode.toLowerCase(Locale.ROOT);
        };
    }

    /** The numbers 06-1234 5001 and on, as people write them; one in twelve became a number and lost its zero. */
    private Cell phone(int last) {
        return switch (Weights.draw(random, 6, 3, 2, 1)) {
            case 0 -> Cell.of("06-1234 " + last);
            case 1 -> Cell.of("061234" + last);
            case 2 -> Cell.of("+31 6 1234 " + last);
            default -> new Cell.Number(612_340_000L + last);
        };
    }
}
