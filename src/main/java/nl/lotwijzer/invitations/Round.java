package nl.lotwijzer.invitations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.invitations.register.FileFacts;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.invitations.sampling.Unit;

/**
 * A round of letters drawn by lot, as it is recorded.
 *
 * @param number    from 1
 * @param fixedAt   when settings and seed were fixed
 * @param drawnAt   when it was drawn
 * @param annulled  why it does not count; empty if it does
 * @param seed      as it was typed or made
 * @param settings  what decided who could be drawn, by name
 * @param file      the register: its name, size and hash; its rows are not kept
 * @param fileRows  how many rows it had: those left out and those that could be drawn
 * @param strata    N and n by area
 * @param leftOut   how many rows were left out, by reason
 */
public record Round(
        int number,
        State state,
        Instant fixedAt,
        Optional<Instant> drawnAt,
        Optional<String> annulled,
        String seed,
        SeedOrigin seedOrigin,
        Unit unit,
        Division division,
        Map<String, String> settings,
        FileFacts file,
        int fileRows,
        List<Stratum> strata,
        Map<LeftOut, Integer> leftOut) {
    /** How far a round is. */
    public enum State {
        FIXED,
        DRAWN,
        ANNULLED
    }

    public Round {
        settings = Map.copyOf(settings);
        strata = List.copyOf(strata);
        leftOut = Map.copyOf(leftOut);
    }

    /** Returns how many letters the round has, or would have had. */
    public int letters() {
        return strata.stream().mapToInt(Stratum::letters).sum();
    }
}
