package nl.lotwijzer.desktop.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.correspondence.Correspondence;
import nl.lotwijzer.correspondence.CorrespondenceTemplates;
import nl.lotwijzer.correspondence.Making;
import nl.lotwijzer.correspondence.Occasion;
import nl.lotwijzer.correspondence.OwnTemplate;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.LetterTemplate.PreviewLine;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * What the screen shows of the project.
 *
 * @param standings  of every kind
 * @param sessions   those that are held
 * @param occasion   that of the kind that is shown; empty for a reminder while there are no sessions
 * @param recipients those whom it is for
 * @param made       all letters that were made, the newest first
 * @param stored     the template of the kind that is shown
 * @param template   the same, read
 */
record LettersNow(
        List<Standing> standings,
        List<Session> sessions,
        LetterKind kind,
        Optional<Occasion> occasion,
        List<Recipient> recipients,
        List<Making> made,
        OwnTemplate stored,
        LetterTemplate template) {

    /**
     * Reads it.
     *
     * @param session the id of the session that was chosen; 0 for the next one
     * @param today   decides which session is next
     */
    static LettersNow of(Project project, LetterKind kind, long session, LocalDate today, Texts texts)
            throws TemplateException {
        List<Session> sessions = new Sessions(project)
                .all().stream().filter(one -> !one.cancelled()).toList();
        Optional<Session> about =
                sessions.stream().filter(one -> one.id() == session).findFirst().or(() -> next(sessions, today));
        List<LetterKind> kinds = new ArrayList<>(Correspondence.KINDS);
        if (about.isEmpty()) {
            kinds.remove(LetterKind.SESSION);
        }
        List<Occasion> occasions = kinds.stream()
                .map(each -> new Occasion(
                        each, each == LetterKind.SESSION ? about.orElseThrow().id() : 0))
                .toList();
        Correspondence correspondence = new Correspondence(project);
        List<List<Recipient>> recipients = correspondence.recipients(occasions);
        List<Standing> standings = new ArrayList<>();
        for (LetterKind each : Correspondence.KINDS) {
            int place = kinds.indexOf(each);
            standings.add(Standing.of(each, place < 0 ? List.of() : recipients.get(place)));
        }
        int shown = kinds.indexOf(kind);
        OwnTemplate stored = new CorrespondenceTemplates(project).of(kind, texts);
        return new LettersNow(
                standings,
                sessions,
                kind,
                shown < 0 ? Optional.empty() : Optional.of(occasions.get(shown)),
                shown < 0 ? List.of() : recipients.get(shown),
                correspondence.made(),
                stored,
                LetterTemplate.read(stored.content(), kind));
    }

    private static Optional<Session> next(List<Session> sessions, LocalDate today) {
        return sessions.stream()
                .filter(one -> !one.date().isBefore(today))
                .findFirst()
                .or(() -> sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast()));
    }

    /** Returns those who can be written to now: they did not have the letter, and the post can bring it. */
    List<Recipient> ready() {
        return recipients.stream()
                .filter(Recipient::open)
                .filter(Recipient::hasAddress)
                .toList();
    }

    /** Returns the letter to this person as it will be filled. */
    List<PreviewLine> preview(Project project, Recipient recipient, LocalDate dated, Texts texts) {
        return occasion.map(about -> template.preview(new Correspondence(project)
                        .texts(about, List.of(recipient.registrant()), dated, texts)
                        .getFirst()))
                .orElse(List.of());
    }
}
