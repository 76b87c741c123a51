package nl.lotwijzer.invitations;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.EligibilityRules.EligibilityCheck;
import nl.lotwijzer.eligibility.ExclusionMatcher;
import nl.lotwijzer.eligibility.Finding;
import nl.lotwijzer.eligibility.ListMatch;
import nl.lotwijzer.eligibility.PersonFacts;
import nl.lotwijzer.invitations.register.Barred;
import nl.lotwijzer.invitations.sampling.Digests;

/**
 * Who cannot get a letter as far as the project knows: where the rules say people must live, the exclusion lists, and who
 * was drawn before, recognised by hashes that only this project can make.
 */
final class InvitedBefore implements Barred {
    private final EligibilityCheck residence;
    private final ExclusionMatcher lists;
    private final Set<String> hashes;
    private final Digests digests = new Digests();
    private final String secret;

    InvitedBefore(EligibilityRules rules, ExclusionMatcher lists, InviteeStore store) {
        this.residence = new EligibilityRules(Optional.empty(), rules.residence()).check();
        this.lists = lists;
        Optional<String> made = store.secret();
        this.secret = made.orElse("");
        this.hashes = made.isPresent() ? store.hashes() : Set.of();
    }

    /** Returns the hash by which the project knows a person or address, in 64 hex digits. */
    static String hash(Digests digests, String secret, byte[] identity) {
        HexFormat hex = HexFormat.of();
        return hex.formatHex(digests.of(secret + "|" + hex.formatHex(identity)));
    }

    @Override
    public boolean elsewhere(PersonFacts person) {
        return residence.of(person).verdict() == Finding.Verdict.NOT_ELIGIBLE;
    }

    @Override
    public Listing listed(PersonFacts person) {
        List<ListMatch> matches = lists.match(person);
        return matches.isEmpty()
                ? Listing.NOT
                : matches.stream().anyMatch(ListMatch::sure) ? Listing.SURE : Listing.PERHAPS;
    }

    @Override
    public boolean invited(byte[] identity) {
        return !hashes.isEmpty() && hashes.contains(hash(digests, secret, identity));
    }
}
