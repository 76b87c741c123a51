package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import org.junit.jupiter.api.Test;

/** What was put together is kept as long as nothing that it was made of is another. */
class InputBeforeTest {
    private static final Criterion GENDER =
            new Criterion(1, "Geslacht", List.of(new Category(1, "vrouw", 0, 0, 2), new Category(2, "man", 0, 0, 2)));

    private final InputBefore before = new InputBefore();
    private final List<Registrant> people = new ArrayList<>(List.of(
            registrant(1, "vrouw", Registrant.State.ACTIVE),
            registrant(2, "man", Registrant.State.ACTIVE),
            registrant(3, "man", Registrant.State.EXCLUDED)));

    @Test
    void whoeverAsksTheSameGetsTheSame() {
        SelectionInput first = before.of(2, true, List.of(GENDER), people);
        assertThat(first.members()).as("who is excluded does not take part").hasSize(2);
        assertThat(before.of(2, true, List.of(GENDER), people)).isSameAs(first);
    }

    @Test
    void whateverIsAnotherIsPutTogetherAgain() {
        SelectionInput first = before.of(2, true, List.of(GENDER), people);
        SelectionInput seats = before.of(1, true, List.of(GENDER), people);
        assertThat(seats).isNotSameAs(first);
        assertThat(seats.seats()).isEqualTo(1);
        SelectionInput rule = before.of(1, false, List.of(GENDER), people);
        assertThat(rule).isNotSameAs(seats);
        assertThat(rule.householdRule()).isFalse();
        SelectionInput criteria = before.of(1, false, List.of(), people);
        assertThat(criteria).isNotSameAs(rule);
        assertThat(criteria.criteria()).isEmpty();
        people.removeFirst();
        SelectionInput others = before.of(1, false, List.of(), List.copyOf(people));
        assertThat(others).isNotSameAs(criteria);
        assertThat(others.members()).hasSize(1);
    }

    @Test
    void onlyTheLastIsKept() {
        SelectionInput first = before.of(2, true, List.of(GENDER), people);
        before.of(1, true, List.of(GENDER), people);
        SelectionInput again = before.of(2, true, List.of(GENDER), people);
        assertThat(again).isNotSameAs(first).isEqualTo(first);
    }

    private static Registrant registrant(int number, String gender, Registrant.State state) {
        Form form = new Form(
                "",
                "",
                "A",
                "B",
                "",
                "",
                new Address("", "", "", "", ""),
                null,
                null,
                null,
                "",
                Map.of(GENDER.name(), gender));
        return new Registrant(
                number,
                new RegistrationNumber("R%05d".formatted(number)),
                form,
                state,
                "",
                new Registrant.Source(1, "lijst.csv", number + 1),
                Channel.FILE,
                Set.of(),
                Household.at(form.address()),
                Optional.empty());
    }
}
