package nl.lotwijzer.invitations;

import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;

/** All letters by their codes, for who looks up many. */
public final class LetterIndex {
    /** No letters at all. */
    public static final LetterIndex NONE = new LetterIndex(Map.of());

    private final Map<String, Letter> byCode;

    /** @param byCode by the code as it is kept */
    LetterIndex(Map<String, Letter> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** Returns the letter with this code, however it is typed. */
    public Optional<Letter> find(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Letter plain = byCode.get(ComparedText.code(code));
        return Optional.ofNullable(plain == null ? byCode.get(LetterCode.folded(code)) : plain);
    }
}
