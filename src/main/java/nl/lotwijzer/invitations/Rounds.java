package nl.lotwijzer.invitations;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.ExclusionMatcher;
import nl.lotwijzer.invitations.register.Barred;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.register.Winner;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SampleException;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;

/**
 * The rounds in which letters are drawn by lot from a register. First settings and seed are fixed, in the journal; only
 * then is drawn. Nobody is drawn twice, whatever file a later round comes from.
 */
public final class Rounds {
    private static final int MADE_SEED_BYTES = 16;
    private static final int LONGEST_SEED = 200;

    private final Project project;

    public Rounds(Project project) {
        this.project = project;
    }

    /** Returns the rounds, those annulled too, in their order. */
    public List<Round> all() {
        return project.read(handle -> new RoundStore(handle).all());
    }

    /** Returns the number that the next round gets. */
    public int nextNumber() {
        return project.read(handle -> new RoundStore(handle).highestNumber()) + 1;
    }

    /** Returns a seed nobody can foresee: 128 bits in 32 hex digits. */
    public static String newSeed() {
        byte[] random = new byte[MADE_SEED_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /**
     * Returns who cannot get a letter as far as the project knows: who lives where its rules do not reach, who is on an
     * exclusion list, who was drawn in a round that counts.
     */
    public Barred barred() {
        EligibilityRules rules = new Eligibility(project).rules();
        ExclusionMatcher lists = new ExclusionLists(project).matcher();
        return project.read(handle -> new InvitedBefore(rules, lists, new InviteeStore(handle)));
    }

    /**
     * Fixes settings and seed of the next round, so that everybody sees that they were there before the draw.
     *
     * @return the number of the round
     * @throws RoundException  if there is no seed, or a round that was fixed before has not been drawn or annulled
     * @throws SampleException if there are fewer lots than letters
     */
    public int fix(Frame frame, SamplePlan plan, String seed, SeedOrigin origin)
            throws RoundException, SampleException {
        String stripped = seed.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_SEED) {
            throw new RoundException(Message.of("invitations.round.noSeed", LONGEST_SEED));
        }
        List<Stratum> strata = plan.strata(frame.supply());
        List<Round> before = all();
        Optional<Round> waiting = before.stream()
                .filter(round -> round.state() == Round.State.FIXED)
                .findFirst();
        if (waiting.isPresent()) {
            throw new RoundException(
                    Message.of("invitations.round.waiting", waiting.get().number()));
        }
        int number = nextNumber();
        Judgement judgement = frame.judgement();
        Action action = new Action(
                "invitations.journal.fix",
                "round=%d letters=%d rows=%d eligible=%d file=%s seed=%s"
                        .formatted(
                                number,
                                letters(strata),
                                judgement.register().size(),
                                judgement.eligible(),
                                judgement.register().file().hash(),
                                Sha256.hex(stripped)));
        project.perform(
                action,
                handle -> new RoundStore(handle)
                        .fix(
                                number,
                                project.now(),
                                stripped,
                                origin,
                                plan,
                                settings(judgement.rules(), plan),
                                judgement,
                                strata));
        return number;
    }

    /**
     * Draws a round that was fixed and writes a letter for everybody drawn.
     *
     * @param batches the names of the sendings its letters are dealt over, in every area as evenly as can be
     * @param codes   gives a code that no letter has yet
     * @return how many letters there are
     * @throws RoundException if this is not what was fixed: another file, other settings, or others who were invited since
     */
    public int draw(int number, Frame frame, SamplePlan plan, List<String> batches, Supplier<String> codes)
            throws RoundException, SampleException {
        Round round = round(number);
        Judgement judgement = frame.judgement();
        boolean same = round.state() == Round.State.FIXED
                && round.file().equals(judgement.register().file())
                && round.leftOut().equals(judgement.leftOut())
                && round.settings().equals(settings(judgement.rules(), plan))
                && round.unit() == plan.unit()
                && round.division() == plan.division()
                && round.strata().equals(plan.strata(frame.supply()));
        if (!same) {
            throw new RoundException(Message.of("invitations.round.other", number));
        }
        List<Winner> winners = frame.draw(plan, new Lots(round.seed(), number));
        String lots = winners.stream().map(Winner::lot).collect(Collectors.joining("\n"));
        Action action = new Action(
                "invitations.journal.draw",
                "round=%d letters=%d sendings=%d lots=%s"
                        .formatted(number, winners.size(), batches.size(), Sha256.hex(lots)));
        project.perform(action, handle -> {
            new RoundStore(handle).drawn(number, project.now());
            new InviteeStore(handle).insert(number, batches, winners, codes, new LetterStore(handle));
        });
        return winners.size();
    }

    /**
     * Annuls a round of which nothing was sent, with its letters: who was drawn can be drawn again.
     *
     * @throws RoundException if there is no reason, the round was annulled, or a letter of it went out
     */
    public void annul(int number, String reason) throws RoundException {
        if (reason.isBlank()) {
            throw new RoundException(Message.of("invitations.round.noReason"));
        }
        if (round(number).state() == Round.State.ANNULLED) {
            throw new RoundException(Message.of("invitations.round.annulled", number));
        }
        boolean sent = project.read(handle -> new InviteeStore(handle).sent(number));
        if (sent) {
            throw new RoundException(Message.of("invitations.round.sent", number));
        }
        project.perform(new Action("invitations.journal.annul", "round=" + number), handle -> {
            new InviteeStore(handle).remove(number);
            new RoundStore(handle).annul(number, reason.strip());
        });
    }

    private Round round(int number) throws RoundException {
        return all().stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow(() -> new RoundException(Message.of("invitations.round.none", number)));
    }

    private static Map<String, String> settings(RegisterRules rules, SamplePlan plan) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("referenceDate", rules.referenceDate().toString());
        settings.put("minimumAge", Integer.toString(rules.minimumAge()));
        settings.put("maximumAge", Integer.toString(rules.maximumAge()));
        settings.put("secrecy", rules.secrecy().name());
        settings.put("places", rules.places().stream().sorted().collect(Collectors.joining("; ")));
        settings.put("skipInvitedAddresses", Boolean.toString(rules.skipInvitedAddresses()));
        settings.put("letters", Integer.toString(plan.letters()));
        settings.put("allWhereShort", Boolean.toString(plan.allWhereShort()));
        settings.put("protocol", Lots.PROTOCOL);
        return settings;
    }

    private static int letters(List<Stratum> strata) {
        return strata.stream().mapToInt(Stratum::letters).sum();
    }
}
