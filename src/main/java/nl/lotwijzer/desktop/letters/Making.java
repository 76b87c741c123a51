package nl.lotwijzer.desktop.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.LetterChoice;
import nl.lotwijzer.invitations.LetterSettings;
import nl.lotwijzer.invitations.LetterTemplates;
import nl.lotwijzer.invitations.OutgoingLetters;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.invitations.StoredTemplate;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.TemplateCheck;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.project.Project;

/**
 * What making letters stands on: whom they go to, and what is in them.
 *
 * @param addressees those of the choice
 * @param sendings   all sendings
 * @param used       the codes with which somebody registered
 * @param template   the template, read
 * @param check      what it holds and lacks
 */
record Making(
        LetterChoice choice,
        List<Invitee> addressees,
        List<Sending> sendings,
        Set<String> used,
        LetterSettings settings,
        StoredTemplate stored,
        LetterTemplate template,
        TemplateCheck check) {
    static Making of(Project project, LetterChoice choice, Texts texts) throws TemplateException {
        Set<String> used = LettersContent.usedCodes(project);
        LetterTemplates templates = new LetterTemplates(project);
        StoredTemplate stored = templates.template(choice.kind(), texts);
        LetterTemplate template = LetterTemplate.read(stored.content(), choice.kind());
        return new Making(
                choice,
                new OutgoingLetters(project).addressees(choice, used),
                new Sendings(project).all(),
                used,
                templates.settings(),
                stored,
                template,
                template.check());
    }

    /** Returns the letter to the person at this place, counted from 0, as it will be filled. */
    Optional<List<LetterTemplate.PreviewLine>> preview(Project project, int place, Texts texts) {
        return place < addressees.size()
                ? Optional.of(template.preview(new OutgoingLetters(project)
                        .texts(List.of(addressees.get(place)), texts)
                        .getFirst()))
                : Optional.empty();
    }

    /** Returns what the QR code of that letter says; empty if there is no such letter. */
    Optional<String> link(int place) {
        return place < addressees.size()
                ? Optional.of(settings.link(addressees.get(place).letter().code()))
                : Optional.empty();
    }
}
