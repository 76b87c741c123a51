package nl.lotwijzer.verification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.lotwijzer.protocol.DossierPaths;

/** Files that say the same in another form than the one they must have, or with a sign that nobody sees. */
final class FormForgeries {
    private static final Map<String, UnaryOperator<String>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("line ends of another system", text -> text.replace("\n", "\r\n"));
        FORMS.put("no last line end", text -> text.substring(0, text.length() - 1));
        FORMS.put("a byte order mark", text -> "\uFEFF" + text);
        FORMS.put("letters in another Unicode form", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        FORMS.put("an empty line", text -> text + "\n");
        FORMS.put("a field too many", text -> text.substring(0, text.length() - 1) + "\t\n");
        FORMS.put("another header", text -> "x" + text);
        FORMS.put("an invisible sign", text -> text.substring(0, text.length() - 1) + "\u0007\n");
    }

    private FormForgeries() {}

    /** Returns the ways to spoil the form of every file that can be written again. */
    static List<Forged> all(Forgery sample) {
        List<String> paths = new ArrayList<>(DossierPaths.ALWAYS_PUBLIC);
        paths.remove(DossierPaths.VERIFIER);
        paths.addAll(DossierPaths.ALWAYS_CONFIDENTIAL);
        paths.add(DossierPaths.NONCES);
        paths.add(DossierPaths.PUBLIC_ENTRANTS);
        paths.addAll(DossierPaths.AFTER);
        List<Forged> all = new ArrayList<>();
        for (String path : paths) {
            if (sample.has(path)) {
                FORMS.forEach((name, form) -> add(all, sample, path, name, form));
            }
        }
        return all;
    }

    private static void add(List<Forged> all, Forgery sample, String path, String name, UnaryOperator<String> form) {
        String spoilt = form.apply(sample.text(path));
        boolean typed = path.equals(DossierPaths.JOURNAL)
                && (name.equals("letters in another Unicode form") || name.equals("an invisible sign"));
        if (typed || spoilt.equals(sample.text(path))) {
            return;
        }
        boolean hidden = DossierPaths.isConfidential(path);
        boolean journal = path.equals(DossierPaths.JOURNAL);
        all.add(new Forged(
                path + ": " + name,
                !DossierPaths.isAfter(path) && !path.equals(DossierPaths.NONCES),
                f -> {
                    f.spoil(path, form.apply(f.text(path)));
                    if (journal) {
                        f.keepJournal();
                    }
                    return true;
                },
                journal ? Set.of(3, 16) : Set.of(3),
                hidden ? Set.of() : Set.of(3),
                hidden ? Set.of() : Set.of(3)));
    }
}
