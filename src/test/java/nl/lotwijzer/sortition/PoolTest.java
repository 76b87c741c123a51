package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void equalRegistrantsShareATypeInTheOrderOfTheirCategories() {
        Pool pool = Pool.of(new int[][] {{1, 0}, {0, 2}, {1, 0}, {0, 1}}, new int[] {-1, -1, -1, -1});

        assertThat(pool.types())
                .extracting(PoolType::categories)
                .containsExactly(List.of(0, 1), List.of(0, 2), List.of(1, 0));
        assertThat(pool.types().get(2).members()).containsExactly(0, 2);
        assertThat(pool.typeOf(1)).isEqualTo(1);
        assertThat(pool.householdClasses()).isEmpty();
    }

    @Test
    void householdsWithTheSameMembersFormAClass() {
        // two couples 0+1, a couple 0+0, a household of one, and somebody without a household
        int[][] categories = {{0}, {1}, {1}, {0}, {0}, {0}, {0}, {1}};
        Pool pool = Pool.of(categories, new int[] {7, 7, 3, 3, 5, 5, 9, -1});

        assertThat(pool.householdClasses()).hasSize(2);
        HouseholdClass same = pool.householdClasses().get(0);
        HouseholdClass mixed = pool.householdClasses().get(1);
        assertThat(same.households()).isEqualTo(1);
        assertThat(mixed.households()).isEqualTo(2);
        assertThat(mixed.types())
                .extracting(type -> pool.types().get(type).size())
                .containsExactly(2, 2);
        assertThat(pool.types().get(pool.typeOf(6)).sharesHousehold()).isFalse();
        assertThat(pool.typeOf(0)).isEqualTo(pool.typeOf(3)).isNotEqualTo(pool.typeOf(4));
        assertThat(pool.types().get(pool.typeOf(4)).size()).isEqualTo(2);
        assertThat(pool.capacity(pool.types().get(pool.typeOf(4)))).isEqualTo(1);
    }

    @Test
    void householdsOfThreeWithTheSamePersonTwiceKeepTheirCount() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}, {0}, {0}}, new int[] {0, 0, 0, 1, 1, 1});

        assertThat(pool.householdClasses()).containsExactly(new HouseholdClass(0, 2, List.of(0, 1)));
        assertThat(pool.types().get(0).size()).isEqualTo(4);
        assertThat(pool.capacity(pool.types().get(0))).isEqualTo(2);
    }

    @Test
    void theOrderOfEntryChangesOnlyWhoIsCalledWhat() {
        int[][] categories = {{0}, {1}, {1}, {0}, {2}};
        Pool one = Pool.of(categories, new int[] {4, 4, -1, 2, 2});
        int[][] turned = {{2}, {0}, {1}, {1}, {0}};
        Pool other = Pool.of(turned, new int[] {0, 0, -1, 1, 1});

        assertThat(other.types())
                .extracting(PoolType::categories, PoolType::householdClass, PoolType::size)
                .isEqualTo(one.types().stream()
                        .map(type -> tuple(type.categories(), type.householdClass(), type.size()))
                        .toList());
        assertThat(other.householdClasses()).isEqualTo(one.householdClasses());
    }

    @Test
    void refusesRaggedAndNegativeInput() {
        assertThatThrownBy(() -> Pool.of(new int[][] {{0}, {0, 1}}, new int[] {-1, -1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pool.of(new int[][] {{-1}}, new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pool.of(new int[][] {{0}}, new int[] {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(0, 0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota(0, 0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelectionRules(0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelectionRules(1, List.of(new Quota(0, 0, 0, 1), new Quota(0, 0, 0, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
