package nl.lotwijzer.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A proof that does not say why the excluded types fit no panel, turned into one in which that is granted. */
final class GrantedExclusion {

    private GrantedExclusion() {}

    /** The facts as if nobody were of the excluded types, so that they have no seat. */
    static Facts facts(Facts facts, Proof proof) {
        Set<Integer> excluded = new HashSet<>(proof.excluded());
        List<Facts.Type> types = new ArrayList<>();
        for (int type = 0; type < facts.types().size(); type++) {
            Facts.Type known = facts.types().get(type);
            types.add(excluded.contains(type) ? new Facts.Type(0, known.categories(), known.householdClass()) : known);
        }
        return new Facts(facts.seats(), facts.quotas(), types, facts.households());
    }

    /** The proof with the one case that closes when nobody is there. */
    static Proof proof(Proof proof) {
        return new Proof(
                proof.objective(),
                proof.gamma(),
                proof.excluded(),
                new Cases.Closed(PriceList.onRules(new TreeMap<>()), BigInteger.ONE),
                proof.cuts(),
                proof.smallest(),
                proof.smallestBound(),
                proof.optimum(),
                proof.bound(),
                proof.value(),
                proof.ceiling(),
                proof.levels(),
                proof.ideals());
    }
}
