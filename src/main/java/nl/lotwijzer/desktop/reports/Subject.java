package nl.lotwijzer.desktop.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * What a report can be about.
 *
 * @param number of the session or the batch; 0 for the whole project
 */
record Subject(long number, String name) {
    /** The project as a whole. */
    static final Subject WHOLE = new Subject(0, "");

    /** Returns what this pack can be about, in the order of the choice; empty if there is nothing yet, or to choose. */
    static List<Subject> of(Pack pack, Project project, Texts texts) {
        List<Subject> subjects = new ArrayList<>();
        if (pack == Pack.SESSION) {
            for (Session session : new Sessions(project).all()) {
                subjects.add(new Subject(
                        session.id(), texts.get("desktop.reports.session", session.title(), session.date())));
            }
        } else if (pack == Pack.ALLOWANCES) {
            subjects.add(new Subject(0, texts.get("desktop.reports.allBatches")));
            new Batches(project)
                    .all()
                    .forEach(batch ->
                            subjects.add(new Subject(batch.id(), texts.get("desktop.reports.batch", batch.number()))));
        }
        return subjects;
    }

    /** Returns what is most likely asked for: the first session from this day on, or the last one. */
    static Subject likely(Pack pack, List<Subject> subjects, Project project, LocalDate day) {
        if (subjects.isEmpty()) {
            return WHOLE;
        }
        if (pack != Pack.SESSION) {
            return subjects.getFirst();
        }
        long next = new Sessions(project)
                .all().stream()
                        .filter(session -> !session.date().isBefore(day))
                        .min(Comparator.comparing(Session::date))
                        .map(Session::id)
                        .orElse(subjects.getLast().number());
        return subjects.stream()
                .filter(subject -> subject.number() == next)
                .findFirst()
                .orElse(subjects.getLast());
    }
}
