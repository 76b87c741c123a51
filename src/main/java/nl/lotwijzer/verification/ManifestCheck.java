package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.Publication;

/** Check 1: every file listed is there with its hash, and no other. */
final class ManifestCheck {
    private final Contents contents;
    private final Findings findings = new Findings(1);

    private ManifestCheck(Contents contents) {
        this.contents = contents;
    }

    static Check of(Contents contents) {
        return new ManifestCheck(contents).check();
    }

    private Check check() {
        follow(DossierPaths.MANIFEST, contents.manifest(), DossierPaths::isFrozen, frozen());
        if (contents.drawn) {
            follow(DossierPaths.MANIFEST_AFTER, contents.manifestAfter(), DossierPaths::isAfter, DossierPaths.AFTER);
        }
        for (String path : contents.files.files().keySet()) {
            findings.require(DossierPaths.isKnown(path) && belongs(path), "verification.manifest.stranger", path);
        }
        if (contents.half == Half.WHOLE) {
            findings.require(
                    contents.files.has(DossierPaths.NONCES), "verification.manifest.missing", DossierPaths.NONCES);
        } else {
            findings.remark("verification.manifest.half");
        }
        return findings.done();
    }

    private void follow(String path, Optional<Manifest> read, Predicate<String> listed, List<String> expected) {
        if (read.isEmpty()) {
            findings.wrong("verification.manifest.unreadable", path);
            return;
        }
        Manifest manifest = read.get();
        int compared = 0;
        for (var line : manifest.hashes().entrySet()) {
            String file = line.getKey();
            findings.require(listed.test(file), "verification.manifest.listed", path, file);
            if (contents.half == Half.PUBLIC && DossierPaths.isConfidential(file)) {
                continue;
            }
            Optional<String> hash = contents.hash(file);
            if (hash.isEmpty()) {
                findings.wrong("verification.manifest.missing", file);
            } else if (!hash.get().equals(line.getValue())) {
                findings.wrong("verification.manifest.changed", file, line.getValue(), hash.get());
            } else {
                compared++;
            }
        }
        for (String file : expected) {
            findings.require(manifest.hashes().containsKey(file), "verification.manifest.unlisted", path, file);
        }
        for (String file : contents.files.files().keySet()) {
            findings.require(
                    !listed.test(file)
                            || expected.contains(file)
                            || manifest.hashes().containsKey(file),
                    "verification.manifest.unlisted",
                    path,
                    file);
        }
        findings.good("verification.manifest.compared", path, compared);
    }

    /** The files that {@code MANIFEST.txt} must list. */
    private List<String> frozen() {
        List<String> expected = new ArrayList<>(DossierPaths.ALWAYS_PUBLIC);
        expected.addAll(DossierPaths.ALWAYS_CONFIDENTIAL);
        contents.rules().ifPresent(rules -> {
            if (rules.publication() == Publication.FULL) {
                expected.add(DossierPaths.PUBLIC_ENTRANTS);
            }
            for (int round = 1; round < Math.min(rules.round(), 10_000); round++) {
                expected.add(DossierPaths.earlier(round, "regels.tsv"));
            }
        });
        return expected;
    }

    /** Whether a file that can be in a dossier can be in this one. */
    private boolean belongs(String path) {
        if (contents.rules().isEmpty()) {
            return true;
        }
        boolean full = contents.isFull();
        int round = contents.rules().get().round();
        return (full || !path.equals(DossierPaths.PUBLIC_ENTRANTS)) && DossierPaths.earlierRound(path) < round;
    }
}
