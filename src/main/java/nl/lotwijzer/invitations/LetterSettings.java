package nl.lotwijzer.invitations;

import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;

/**
 * What the letters of a project share.
 *
 * @param webAddress  where people register; the code comes after it. Empty if there is none yet
 * @param doubleSided whether letters are printed on both sides, so that each begins on a front side
 */
public record LetterSettings(String webAddress, boolean doubleSided) {
    public static final LetterSettings NONE = new LetterSettings("", false);

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]{4,200}");

    /**
     * Checks what people typed.
     *
     * @throws LetterException if this is not a web address
     */
    public static LetterSettings checked(String webAddress, boolean doubleSided) throws LetterException {
        String stripped = webAddress.strip();
        if (!stripped.isEmpty() && !WEB_ADDRESS.matcher(stripped).matches()) {
            throw new LetterException(Message.of("invitations.problem.webAddress", stripped));
        }
        return new LetterSettings(stripped, doubleSided);
    }

    /** Returns where the letter with this code leads: the web address with the code, or only the code. */
    public String link(String folded) {
        return webAddress.isEmpty() ? LetterCode.shown(folded) : webAddress + folded;
    }
}
