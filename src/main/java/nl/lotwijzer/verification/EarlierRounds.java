package nl.lotwijzer.verification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** Whether each round names the hashes of the one before it, and each earlier manifest the files that are kept of it. */
final class EarlierRounds {
    private static final String RULES = "regels.tsv";
    private static final String ROUND = "ronde.tsv";

    private final Contents contents;
    private final Findings findings;

    EarlierRounds(Contents contents, Findings findings) {
        this.contents = contents;
        this.findings = findings;
    }

    void check() {
        Optional<Rules> rules = contents.rules();
        if (rules.isEmpty() || contents.round().isEmpty()) {
            findings.needs(rules.isEmpty() ? DossierPaths.RULES : DossierPaths.ROUND);
            return;
        }
        int round = rules.get().round();
        for (int number = 1; number < Math.min(round, 10_000); number++) {
            kept(number);
        }
        link(contents.round().get(), round);
        if (findings.sound()) {
            findings.good("verification.rounds.linked", round, round - 1);
        }
    }

    private void kept(int number) {
        boolean frozen = has(number, ROUND);
        findings.require(
                has(number, RULES)
                        && frozen == has(number, DossierPaths.MANIFEST)
                        && (frozen || !has(number, DossierPaths.MANIFEST_AFTER)),
                "verification.rounds.files",
                number);
        Contents.Earlier earlier = contents.earlier().get(number);
        if (earlier == null) {
            return;
        }
        earlier.round().ifPresent(round -> {
            findings.require(round.round() == number, "verification.rounds.number", number, round.round());
            link(round, number);
        });
        earlier.manifest().ifPresent(manifest -> listed(number, manifest));
        earlier.after()
                .ifPresent(after -> findings.require(
                        after.hashes().keySet().stream().allMatch(DossierPaths::isAfter),
                        "verification.rounds.files",
                        number));
    }

    /** The manifest of an earlier round lists the files that are kept of it and of those before. */
    private void listed(int number, Manifest manifest) {
        Map<String, String> hashes = manifest.hashes();
        require(number, hashes.get(DossierPaths.RULES), DossierPaths.earlier(number, RULES));
        require(number, hashes.get(DossierPaths.ROUND), DossierPaths.earlier(number, ROUND));
        for (String path : contents.files.files().keySet()) {
            int older = DossierPaths.earlierRound(path);
            if (older > 0 && older < number) {
                require(number, hashes.get(path), path);
            }
        }
        findings.require(
                hashes.keySet().stream()
                        .filter(path -> DossierPaths.earlierRound(path) > 0)
                        .allMatch(contents.files::has),
                "verification.rounds.files",
                number);
    }

    private void require(int number, @Nullable String listed, String path) {
        findings.require(
                Objects.equals(listed, contents.hash(path).orElse(null)), "verification.rounds.listed", number, path);
    }

    private void link(RoundLine round, int number) {
        if (number == 1) {
            boolean none = round.previousRules() == null
                    && round.previousC() == null
                    && round.previousAfter() == null
                    && round.reason() == null;
            findings.require(none, "verification.rounds.first");
            return;
        }
        int before = number - 1;
        boolean same = Objects.equals(round.previousRules(), hash(before, RULES))
                && Objects.equals(round.previousC(), hash(before, DossierPaths.MANIFEST))
                && Objects.equals(round.previousAfter(), hash(before, DossierPaths.MANIFEST_AFTER));
        findings.require(same, "verification.rounds.link", number, before);
    }

    private @Nullable String hash(int round, String name) {
        return contents.hash(DossierPaths.earlier(round, name)).orElse(null);
    }

    private boolean has(int round, String name) {
        return contents.files.has(DossierPaths.earlier(round, name));
    }
}
