package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sortition.Quota;
import org.junit.jupiter.api.Test;

class SelectionInputTest {
    private static final Criterion GENDER =
            new Criterion(1, "Geslacht", List.of(new Category(1, "vrouw", 0, 1, 2), new Category(2, "man", 0, 0, 1)));
    private static final Criterion EDUCATION = new Criterion(
            2, "Opleiding", List.of(new Category(3, "mbo, havo of vwo", 0, 0, 2), new Category(4, "école", 0, 0, 2)));

    @Test
    void answersAreMatchedWhiteSpaceAndCapitalsAside() {
        SelectionInput input = input(
                candidate("a", " VROUW ", "mbo,\u00A0havo  of vwo", "h1"),
                candidate("b", "man", "E\u0301cole", "h1"),
                candidate("c", "vrouw", "école", ""));
        assertThat(input.leftOut()).isEmpty();
        assertThat(input.members().stream().map(SelectionInput.Member::categories))
                .containsExactly(List.of(0, 0), List.of(1, 1), List.of(0, 1));
        assertThat(input.supply(0)).containsExactly(2, 1);
        assertThat(input.sharingHousehold()).isEqualTo(2);
    }

    @Test
    void whoCannotTakePartIsNamedWithEveryReason() {
        SelectionInput input = input(candidate("a", "", "havo", ""), candidate("b", "man", "école", ""));
        assertThat(input.members()).hasSize(1);
        assertThat(input.leftOut()).hasSize(1);
        assertThat(input.leftOut().getFirst().reasons().stream().map(Texts.in(Language.DUTCH)::get))
                .containsExactly("Geslacht: niet ingevuld", "Opleiding: “havo” is geen categorie");
    }

    @Test
    void aBlankAddressIsNoHouseholdAndTheRuleCanBeOff() {
        List<Candidate> people = List.of(
                candidate("a", "vrouw", "école", ""),
                candidate("b", "vrouw", "école", ""),
                candidate("c", "man", "école", "h"),
                candidate("d", "vrouw", "école", "h"));
        SelectionInput on = SelectionInput.of(2, true, List.of(GENDER, EDUCATION), people);
        assertThat(on.pool().householdClasses()).hasSize(1);
        SelectionInput off = SelectionInput.of(2, false, List.of(GENDER, EDUCATION), people);
        assertThat(off.pool().householdClasses()).isEmpty();
        assertThat(on.rules().quotas())
                .containsExactly(
                        new Quota(0, 0, 1, 2), new Quota(0, 1, 0, 1), new Quota(1, 0, 0, 2), new Quota(1, 1, 0, 2));
        assertThat(on.rules().panelSize()).isEqualTo(2);
    }

    @Test
    void whatCountingShowsIsToldWithoutTheSelection() {
        Criterion tight = new Criterion(
                1, "Geslacht", List.of(new Category(1, "vrouw", 0, 3, 3), new Category(2, "man", 0, 2, 2)));
        SelectionInput input = SelectionInput.of(
                4,
                true,
                List.of(tight, new Criterion(2, "Wijk", List.of(new Category(3, "Noord", 0, 0, 3)))),
                List.of(
                        person("a", "vrouw"),
                        person("b", "vrouw"),
                        person("c", "man"),
                        person("d", "man"),
                        person("e", "vrouw")));
        assertThat(told(Feasibility.counted(input)))
                .containsExactly(
                        "Bij Geslacht zijn de minimums samen 5, meer dan de 4 plaatsen. Verlaag een minimum.",
                        "Bij Wijk zijn de maximums samen 3, minder dan de 4 plaatsen. Verhoog een maximum.");
    }

    @Test
    void tooFewRegistrantsAreToldByCategoryAndInAll() {
        Criterion wide = new Criterion(
                1, "Geslacht", List.of(new Category(1, "vrouw", 0, 0, 1), new Category(2, "man", 0, 2, 3)));
        List<Candidate> people = List.of(
                candidate("a", "vrouw", "", ""), candidate("b", "vrouw", "", ""), candidate("c", "man", "", ""));
        assertThat(told(Feasibility.counted(SelectionInput.of(3, true, List.of(wide), people))))
                .containsExactly(
                        "Geslacht: voor “man” zijn minstens 2 mensen nodig, er is er 1. Verlaag het minimum of werf bij.",
                        "Bij Geslacht zijn er binnen de maximums maar 2 mensen voor 3 plaatsen. Verhoog een maximum of werf bij.");
        assertThat(told(Feasibility.counted(SelectionInput.of(4, true, List.of(wide), people))))
                .containsExactly(
                        "Er doen 3 aanmeldingen mee, te weinig voor 4 plaatsen. Werf aanmeldingen bij of maak de groep kleiner.");
        assertThat(told(Feasibility.counted(
                        SelectionInput.of(1, true, List.of(new Criterion(1, "Wijk", List.of())), people))))
                .containsExactly("Wijk heeft nog geen categorieën. Voeg ze toe of verwijder het kenmerk.");
    }

    @Test
    void proposalsFoldSpellingsAndOrderNumbersByTheirSize() {
        List<Map<String, String>> everybody = List.of(
                Map.of("Leeftijd", "16 t/m 24", "Naam", "A"),
                Map.of("Leeftijd", "9 of jonger", "Naam", "A"),
                Map.of("leeftijd ", "16  T/M 24", "Naam", "A"),
                Map.of("Leeftijd", "16 t/m 24", "Naam", "A"),
                Map.of("Leeftijd", " ", "Geslacht", "man"),
                Map.of("Geslacht", "vrouw"));
        assertThat(Proposal.from(everybody, List.of(GENDER)))
                .containsExactly(new Proposal(
                        "Leeftijd",
                        List.of(new Proposal.Answer("9 of jonger", 1), new Proposal.Answer("16 t/m 24", 3))));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(Problem::told)
                .map(Texts.in(Language.DUTCH)::get)
                .toList();
    }

    private static SelectionInput input(Candidate... people) {
        return SelectionInput.of(1, true, List.of(GENDER, EDUCATION), List.of(people));
    }

    private static Candidate candidate(String id, String gender, String education, String household) {
        return new Candidate(id, Map.of("geslacht", gender, "OPLEIDING ", education), household);
    }

    private static Candidate person(String id, String gender) {
        return new Candidate(id, Map.of("Geslacht", gender, "Wijk", "noord"), "");
    }
}
