package nl.lotwijzer.quotas;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of a registrant who does not answer the question of a criterion. */
public enum NoAnswer {
    /** They are asked to complete their registration, and cannot be drawn until they did. */
    COMPLETE,
    /** They cannot be drawn, and nothing more is asked of them. */
    LEFT_OUT,
    /** They take part, as a category of their own from no seats to all. */
    CATEGORY;

    private static final Set<Folded> REFUSALS = Stream.of(
                    "geen antwoord",
                    "geen opgave",
                    "niet ingevuld",
                    "onbekend",
                    "zeg ik liever niet",
                    "wil ik niet zeggen",
                    "zeg ik niet",
                    "liever niet",
                    "geef ik liever niet",
                    "no answer",
                    "not answered",
                    "unknown",
                    "prefer not to say",
                    "rather not say",
                    "i'd rather not say",
                    "i’d rather not say")
            .map(Folded::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Returns whether this text is no answer: blank, or words that say so. */
    public static boolean isNone(String answer) {
        Folded folded = Folded.of(answer);
        return folded.isBlank() || REFUSALS.contains(folded);
    }
}
