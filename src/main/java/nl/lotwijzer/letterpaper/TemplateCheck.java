package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a template holds and lacks.
 *
 * @param kind   for what letter it is
 * @param places every place, in the order of the text; those of headers and footers last
 */
public record TemplateCheck(LetterKind kind, List<FoundPlace> places) {
    public TemplateCheck {
        places = List.copyOf(places);
    }

    /** Returns the fields that are filled in. */
    public Set<LetterField> found() {
        Set<LetterField> found = EnumSet.noneOf(LetterField.class);
        places.stream().map(FoundPlace::field).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    /** Returns the places that are no field, which stay in the letters as they are: letters of this kind have no such field. */
    public List<FoundPlace> unknown() {
        return places.stream().filter(place -> place.field().isEmpty()).toList();
    }

    /** Returns the fields without which a letter does not do its work: an address, a name, and what it is for. */
    public List<LetterField> missing() {
        Set<LetterField> found = found();
        List<LetterField> missing = new ArrayList<>();
        for (List<LetterField> oneOf : kind.needed()) {
            if (oneOf.stream().noneMatch(found::contains)) {
                missing.add(oneOf.getFirst());
            }
        }
        if (!found.contains(LetterField.ADDRESS)) {
            LetterField.ADDRESS_LINES.stream()
                    .filter(line -> !found.contains(line))
                    .forEach(missing::add);
        }
        if (!found.contains(LetterField.SALUTATION) && !found.contains(LetterField.NAME)) {
            missing.add(LetterField.SALUTATION);
        }
        return missing;
    }
}
