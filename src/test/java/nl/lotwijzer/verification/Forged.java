package nl.lotwijzer.verification;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A way to change a dossier of which everything else is then made to agree.
 *
 * @param name    what is changed
 * @param frozen  whether a file of before the draw is changed, so that it has to be drawn again
 * @param change  changes it; returns false where this dossier has nothing of the kind
 * @param whole   one of these checks must be red in the whole dossier
 * @param full    the same in the public half at level {@code volledig}; none where it cannot be seen
 * @param limited the same at level {@code beperkt}
 */
record Forged(
        String name,
        boolean frozen,
        Predicate<Forgery> change,
        Set<Integer> whole,
        Set<Integer> full,
        Set<Integer> limited) {

    /** Changes a file of before the draw; anybody can see it. */
    static Forged open(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, true, change, Set.of(red), Set.of(red), Set.of(red));
    }

    /** Changes a file of before the draw; only who has the whole dossier can see it. */
    static Forged hidden(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, true, change, Set.of(red), Set.of(), Set.of());
    }

    /** Changes a file of before the draw; at level {@code beperkt} only who has the whole dossier can see it. */
    static Forged ofPeople(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, true, change, Set.of(red), Set.of(red), Set.of());
    }

    /** Changes a public file of after the draw. */
    static Forged after(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, false, drawn(change), Set.of(red), Set.of(red), Set.of(red));
    }

    /** Changes a public file of after the draw; at level {@code beperkt} only who has the whole dossier can see it. */
    static Forged afterOfPeople(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, false, drawn(change), Set.of(red), Set.of(red), Set.of());
    }

    /** Changes a confidential file of after the draw. */
    static Forged afterHidden(String name, Predicate<Forgery> change, Integer... red) {
        return new Forged(name, false, drawn(change), Set.of(red), Set.of(), Set.of());
    }

    /** The same, only where the draw was done. */
    Forged onceDrawn() {
        return new Forged(name, frozen, drawn(change), whole, full, limited);
    }

    private static Predicate<Forgery> drawn(Predicate<Forgery> change) {
        return forgery -> forgery.drawn() && change.test(forgery);
    }
}
