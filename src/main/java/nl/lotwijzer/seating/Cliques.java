package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets of people who all met each other before the first round, no two with a person in common. */
final class Cliques {
    private final Acquaintance acquaintance;

    Cliques(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    /** Takes people in turn, each with all later ones who know everybody taken so far. */
    List<BitSet> all() {
        List<BitSet> cliques = new ArrayList<>();
        BitSet open = new BitSet();
        open.set(0, acquaintance.people());
        for (int first = open.nextSetBit(0); first >= 0; first = open.nextSetBit(first + 1)) {
            BitSet clique = new BitSet();
            for (int person = first; person >= 0; person = open.nextSetBit(person + 1)) {
                int candidate = person;
                if (clique.stream().allMatch(member -> acquaintance.haveMet(member, candidate))) {
                    clique.set(person);
                }
            }
            open.andNot(clique);
            cliques.add(clique);
        }
        return cliques;
    }
}
