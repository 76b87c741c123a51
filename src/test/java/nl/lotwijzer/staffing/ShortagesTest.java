package nl.lotwijzer.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortagesTest {
    @Test
    void findsNothingWhereEverythingCanBe() {
        assertThat(Shortages.of(RandomStaffing.season(30, 6, 14, 105, 1))).isEmpty();
    }

    @Test
    void saysThatASessionHasMoreTablesThanPeopleWhoCanCome() {
        StaffingProblem.Builder builder = new StaffingProblem.Builder(16, 12, 14);
        for (int facilitator = 0; facilitator < 4; facilitator++) {
            builder.cannotCome(facilitator, 1);
        }

        assertThat(Shortages.of(builder.build())).singleElement().satisfies(shortage -> {
            assertThat(shortage.sessions()).containsExactly(1);
            assertThat(shortage.needed()).isEqualTo(14);
            assertThat(shortage.possible()).isEqualTo(12);
            assertThat(shortage.rules()).containsExactly(Rule.AVAILABILITY);
        });
    }

    @Test
    void saysThatATableNeedsALanguageThatNobodySpeaksWhoCanCome() {
        StaffingProblem.Builder builder = new StaffingProblem.Builder(6, 4);
        for (int facilitator = 1; facilitator < 6; facilitator++) {
            builder.forbid(facilitator, 0, 3, Rule.LANGUAGE);
        }
        builder.cannotCome(0, 0);

        assertThat(Shortages.of(builder.build()))
                .containsExactly(new Shortage(
                        List.of(new Shortage.Place(0, 3)), 1, 0, Set.of(Rule.LANGUAGE, Rule.AVAILABILITY)));
    }

    @Test
    void namesTheTwoTablesThatKnowOnlyOneSpeaker() {
        StaffingProblem.Builder builder = new StaffingProblem.Builder(6, 4);
        for (int facilitator = 1; facilitator < 6; facilitator++) {
            builder.forbid(facilitator, 0, 1, Rule.LANGUAGE).forbid(facilitator, 0, 3, Rule.LANGUAGE);
        }

        assertThat(Shortages.of(builder.build())).singleElement().satisfies(shortage -> {
            assertThat(shortage.places()).containsExactlyInAnyOrder(new Shortage.Place(0, 1), new Shortage.Place(0, 3));
            assertThat(shortage.possible()).isEqualTo(1);
            assertThat(shortage.rules()).containsExactly(Rule.LANGUAGE);
        });
    }

    @Test
    void countsWhoIsExperiencedAndCanCome() {
        StaffingProblem.Builder builder =
                new StaffingProblem.Builder(6, 4).experienced(0).experienced(1).experiencedLeast(0, 2);
        builder.cannotCome(1, 0);

        assertThat(Shortages.of(builder.build())).singleElement().satisfies(shortage -> {
            assertThat(shortage.needed()).isEqualTo(2);
            assertThat(shortage.possible()).isEqualTo(1);
            assertThat(shortage.rules()).containsExactlyInAnyOrder(Rule.EXPERIENCE, Rule.AVAILABILITY);
        });
    }

    @Test
    void saysThatThereIsNoReserveLeft() {
        assertThat(Shortages.of(new StaffingProblem.Builder(4, 4).reserves(0, 1).build()))
                .singleElement()
                .satisfies(shortage -> {
                    assertThat(shortage.needed()).isEqualTo(5);
                    assertThat(shortage.possible()).isEqualTo(4);
                    assertThat(shortage.rules()).containsExactly(Rule.RESERVES);
                });
    }

    @Test
    void addsSessionsUpAgainstWhatPeopleAgreedTo() {
        StaffingProblem.Builder builder = new StaffingProblem.Builder(3, 2, 2, 2);
        for (int facilitator = 0; facilitator < 3; facilitator++) {
            builder.most(facilitator, 1);
        }

        assertThat(Shortages.of(builder.build())).singleElement().satisfies(shortage -> {
            assertThat(shortage.sessions()).hasSize(2);
            assertThat(shortage.needed()).isEqualTo(4);
            assertThat(shortage.possible()).isEqualTo(3);
            assertThat(shortage.rules()).containsExactly(Rule.MOST_SESSIONS);
        });
    }

    @Test
    void agreesWithTryingEveryStaffing() {
        for (int seed = 0; seed < 300; seed++) {
            StaffingProblem problem = RandomStaffing.small(seed);
            boolean shortage = Shortages.of(problem).stream()
                    .anyMatch(one -> !one.rules().contains(Rule.EXPERIENCE)
                            && !one.rules().contains(Rule.RESERVES));
            boolean open = EveryStaffing.best(problem) >= problem.weights().openTable();
            if (open) {
                assertThat(Shortages.of(problem))
                        .as("case %d is explained", seed)
                        .isNotEmpty();
            }
            if (shortage) {
                assertThat(open).as("case %d is short", seed).isTrue();
            }
        }
    }
}
