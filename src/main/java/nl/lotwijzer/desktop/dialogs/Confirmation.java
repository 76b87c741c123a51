package nl.lotwijzer.desktop.dialogs;

/**
 * Shall this be done?
 *
 * @param title       the question in one line
 * @param explanation what will happen and what cannot be undone
 * @param verb        the deed, on the button: <i>Bevriezen</i>, not <i>OK</i>
 * @param destructive whether something is lost by it; the button is red then
 */
public record Confirmation(String title, String explanation, String verb, boolean destructive) {
    public static Confirmation of(String title, String explanation, String verb) {
        return new Confirmation(title, explanation, verb, false);
    }

    public static Confirmation destructive(String title, String explanation, String verb) {
        return new Confirmation(title, explanation, verb, true);
    }
}
