package nl.lotwijzer.invitations.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a template holds and lacks.
 *
 * @param places every place, in the order of the text; those of headers and footers last
 */
public record TemplateCheck(List<FoundPlace> places) {
    public TemplateCheck {
        places = List.copyOf(places);
    }

    /** Returns the fields that are filled in. */
    public Set<LetterField> found() {
        Set<LetterField> found = EnumSet.noneOf(LetterField.class);
        places.stream().map(FoundPlace::field).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    /** Returns the places that are no field, which stay in the letters as they are. */
    public List<FoundPlace> unknown() {
        return places.stream().filter(place -> place.field().isEmpty()).toList();
    }

    /** Returns the fields without which a letter does not do its work: an address, a name, a code. */
    public List<LetterField> missing() {
        Set<LetterField> found = found();
        List<LetterField> missing = new ArrayList<>();
        if (!found.contains(LetterField.CODE) && !found.contains(LetterField.LINK)) {
            missing.add(LetterField.CODE);
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
