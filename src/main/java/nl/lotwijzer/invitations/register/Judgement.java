package nl.lotwijzer.invitations.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.lotwijzer.eligibility.PersonFacts;
import org.jspecify.annotations.Nullable;

/** Of every row of a register whether it can get a letter, and if not, why not. The counts add up to the rows exactly. */
public final class Judgement {
    private static final int ROWS_BETWEEN_REPORTS = 10_000;
    private static final byte ELIGIBLE = -1;
    private static final List<LeftOut> REASONS = List.of(LeftOut.values());

    private final Register register;
    private final RegisterRules rules;
    private final byte[] reasons;
    private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
    private int eligible;
    private int perhapsListed;

    private Judgement(Register register, RegisterRules rules) {
        this.register = register;
        this.rules = rules;
        this.reasons = new byte[register.size()];
    }

    /** @param rowsDone told now and then how many rows are judged; what it throws stops the work */
    public static Judgement of(Register register, RegisterRules rules, Barred barred, IntConsumer rowsDone) {
        Judgement judgement = new Judgement(register, rules);
        for (int row = 0; row < register.size(); row++) {
            judgement.note(row, judgement.reason(row, barred));
            if (row % ROWS_BETWEEN_REPORTS == 0) {
                rowsDone.accept(row);
            }
        }
        return judgement;
    }

    public Register register() {
        return register;
    }

    public RegisterRules rules() {
        return rules;
    }

    /** Returns how many rows were left out for each reason; reasons without rows are not there. */
    public Map<LeftOut, Integer> leftOut() {
        return Map.copyOf(counts);
    }

    public int leftOut(LeftOut reason) {
        return counts.getOrDefault(reason, 0);
    }

    /** Returns how many rows can get a letter. */
    public int eligible() {
        return eligible;
    }

    /** Returns how many of them may be on a list of people who are left out, but not for sure. */
    public int perhapsListed() {
        return perhapsListed;
    }

    /** Returns why this row, counted from 0, gets no letter; nothing if it can get one. */
    public Optional<LeftOut> reason(int row) {
        return reasons[row] == ELIGIBLE ? Optional.empty() : Optional.of(REASONS.get(reasons[row]));
    }

    boolean eligible(int row) {
        return reasons[row] == ELIGIBLE;
    }

    private void note(int row, Optional<LeftOut> reason) {
        if (reason.isPresent()) {
            reasons[row] = (byte) REASONS.indexOf(reason.get());
            counts.merge(reason.get(), 1, Integer::sum);
        } else {
            reasons[row] = ELIGIBLE;
            eligible++;
        }
    }

    private Optional<LeftOut> reason(int row, Barred barred) {
        LeftOut reason = byRegister(row);
        if (reason == null) {
            Optional<PersonFacts> facts = barred.nobody()
                    ? Optional.empty()
                    : Optional.of(register.entry(row).facts(register.area(row)));
            reason = byPlace(row, facts, barred);
            if (reason == null) {
                reason = byAge(row);
            }
            if (reason == null && facts.isPresent()) {
                reason = byLists(row, facts.get(), barred);
            }
        }
        return Optional.ofNullable(reason);
    }

    private @Nullable LeftOut byRegister(int row) {
        boolean person = register.keys().has(row) || register.persons().has(row);
        if (!person && (register.mapping().ofPersons() || !register.addresses().has(row))) {
            return LeftOut.UNREADABLE;
        }
        if (register.duplicates().isAnothers(row)) {
            return LeftOut.DUPLICATE;
        }
        int remarks = register.remarks(row);
        if ((remarks & RegisterLine.DECEASED) != 0) {
            return LeftOut.DECEASED;
        }
        if ((remarks & RegisterLine.MOVED) != 0) {
            return LeftOut.MOVED;
        }
        if ((remarks & RegisterLine.INVESTIGATED) != 0) {
            return LeftOut.INVESTIGATED;
        }
        if ((remarks & RegisterLine.SECRET) != 0 && rules.secrecy() == Secrecy.LEAVE_OUT) {
            return LeftOut.SECRET;
        }
        return register.addresses().has(row) ? null : LeftOut.NO_ADDRESS;
    }

    private @Nullable LeftOut byPlace(int row, Optional<PersonFacts> facts, Barred barred) {
        boolean elsewhere = !rules.places().isEmpty() && !rules.places().contains(register.place(row));
        return elsewhere || facts.filter(barred::elsewhere).isPresent() ? LeftOut.ELSEWHERE : null;
    }

    private @Nullable LeftOut byAge(int row) {
        if (!register.mapping().ofPersons()) {
            return null;
        }
        return switch (rules.age(register.birth(row))) {
            case ENOUGH -> null;
            case TOO_LITTLE -> LeftOut.TOO_YOUNG;
            case TOO_MUCH -> LeftOut.TOO_OLD;
            case UNKNOWN -> LeftOut.AGE_UNKNOWN;
        };
    }

    private @Nullable LeftOut byLists(int row, PersonFacts facts, Barred barred) {
        Barred.Listing listing = register.persons().has(row) ? barred.listed(facts) : Barred.Listing.NOT;
        if (listing == Barred.Listing.SURE) {
            return LeftOut.EXCLUDED;
        }
        if ((register.keys().has(row) && barred.invited(register.keys().get(row)))
                || (register.persons().has(row)
                        && barred.invited(register.persons().get(row)))) {
            return LeftOut.INVITED;
        }
        if ((rules.skipInvitedAddresses() || !register.mapping().ofPersons())
                && barred.invited(register.addresses().get(row))) {
            return LeftOut.ADDRESS_INVITED;
        }
        if (listing == Barred.Listing.PERHAPS) {
            perhapsListed++;
        }
        return null;
    }
}
