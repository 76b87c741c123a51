package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Publication;

/** All the ways in which dossiers are spoilt. */
public final class Mutations {
    private Mutations() {}

    /** Returns the dossier with single files changed, and nothing made to agree. */
    public static List<Mutation> raw(RandomDossier dossier) {
        return RawMutations.of(dossier, new Random(dossier.commitment().hashCode()));
    }

    /** Returns the dossier in zip files that no verifier should open. */
    public static List<Mutation> zipTricks(RandomDossier dossier) {
        return ZipTricks.of(dossier);
    }

    /** Returns the dossier with something changed in its meaning, and all that follows made to agree again. */
    public static List<Mutation> resealed(RandomDossier dossier) {
        List<Forged> all = new ArrayList<>(RuleForgeries.all());
        all.addAll(TableForgeries.all());
        all.addAll(PeopleForgeries.all());
        all.addAll(DrawForgeries.all());
        all.addAll(JournalForgeries.all());
        return forged(dossier, all);
    }

    /** Returns the dossier with a file in another form than it must have, and all that follows made to agree again. */
    public static List<Mutation> otherForms(RandomDossier dossier) {
        return forged(dossier, FormForgeries.all(new Forgery(dossier, new Random(1))));
    }

    private static List<Mutation> forged(RandomDossier dossier, List<Forged> all) {
        List<Mutation> mutations = new ArrayList<>();
        for (Forged forged : all) {
            Forgery forgery = new Forgery(dossier, new Random(forged.name().hashCode()));
            if (!forged.change().test(forgery)) {
                continue;
            }
            boolean full = forgery.originalRules().publication() == Publication.FULL;
            DossierFiles files = forgery.sealed(forged.frozen());
            Set<Integer> seen = full ? forged.full() : forged.limited();
            mutations.add(new Mutation(
                    forged.name(),
                    true,
                    RawMutations.zip(files),
                    RawMutations.zip(files.publicHalf()),
                    forgery.published(),
                    false,
                    forged.whole(),
                    seen));
        }
        return mutations;
    }
}
