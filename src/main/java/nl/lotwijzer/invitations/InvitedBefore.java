package nl.lotwijzer.invitations;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.invitations.register.Barred;
import nl.lotwijzer.invitations.sampling.Digests;
import nl.lotwijzer.person.Address;

/** Who was drawn before, recognised by hashes that only this project can make. */
final class InvitedBefore implements Barred {
    private final Set<String> hashes;
    private final Digests digests = new Digests();
    private final String secret;

    InvitedBefore(InviteeStore store) {
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
    public boolean lists(String firstName, String lastName, int birth, Address address) {
        return false;
    }

    @Override
    public boolean invited(byte[] identity) {
        return !hashes.isEmpty() && hashes.contains(hash(digests, secret, identity));
    }
}
