package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;
import org.jspecify.annotations.Nullable;

/** Until when fields about people are kept, and taking out those whose day has passed. */
public final class Retentions {
    private final Project project;

    public Retentions(Project project) {
        this.project = project;
    }

    /** Returns how every group of fields stands today, in the order of the work. */
    public List<Retention> all() {
        LocalDate today = LocalDate.now(project.clock());
        return project.read(handle -> {
            RetentionStore store = new RetentionStore(handle);
            CatalogueStore catalogue = new CatalogueStore(handle);
            Map<String, RetentionStore.Choice> choices = store.choices();
            Optional<LocalDate> draw = store.draw(project.clock().getZone());
            Optional<LocalDate> last = store.lastSession();
            Optional<LocalDate> paid = store.lastPayment().or(() -> last).map(Retentions::endOfYear);
            return Catalogue.groups().stream()
                    .map(group -> {
                        Optional<LocalDate> basis = switch (group.basis()) {
                            case DRAW -> draw;
                            case LAST_SESSION -> last;
                            case YEAR_OF_PAYMENT -> paid;
                            case NEVER -> Optional.<LocalDate>empty();
                        };
                        return retention(
                                group,
                                basis.map(day -> day.plusMonths(group.months())),
                                choices.get(group.id()),
                                catalogue.held(group),
                                today);
                    })
                    .toList();
        });
    }

    private static LocalDate endOfYear(LocalDate day) {
        return day.with(MonthDay.of(Month.DECEMBER, 31));
    }

    private static Retention retention(
            FieldGroup group,
            Optional<LocalDate> proposed,
            RetentionStore.@Nullable Choice choice,
            int held,
            LocalDate today) {
        Optional<LocalDate> chosen = Optional.ofNullable(choice).map(RetentionStore.Choice::until);
        boolean past =
                held > 0 && chosen.or(() -> proposed).filter(today::isAfter).isPresent();
        return new Retention(group, proposed, chosen, choice == null ? "" : choice.reason(), held, past);
    }

    /**
     * Chooses another day for a group of fields.
     *
     * @param reason why, in words that can be shown to whoever asks
     * @throws PrivacyException if there is no reason, or the group stays for as long as the file
     */
    public void choose(FieldGroup group, LocalDate until, String reason) throws PrivacyException {
        if (reason.isBlank()) {
            throw new PrivacyException(Message.of("privacy.problem.reason"));
        }
        if (group.basis() == FieldGroup.Basis.NEVER) {
            throw new PrivacyException(Message.of("privacy.problem.stays"));
        }
        project.perform(new Action("privacy.journal.retention", group.id() + " " + until), handle -> {
            new RetentionStore(handle).choose(group.id(), new RetentionStore.Choice(until, reason.strip()));
        });
    }

    /** Goes back to the proposed day. */
    public void propose(FieldGroup group) {
        project.perform(new Action("privacy.journal.retentionBack", group.id()), handle -> {
            new RetentionStore(handle).forget(group.id());
        });
    }

    /**
     * Takes the fields of a group out of the project, of all whom it is about, with the traces of them. It cannot be undone.
     *
     * @return of how many people something was held
     * @throws PrivacyException     if the group stays, or a draw is frozen and not done
     * @throws ProjectFileException if traces could not be taken away; {@link #finish()} does that
     */
    public int clean(FieldGroup group) throws PrivacyException, ProjectFileException {
        if (group.basis() == FieldGroup.Basis.NEVER) {
            throw new PrivacyException(Message.of("privacy.problem.stays"));
        }
        Freeze.check(project);
        int held = project.read(handle -> new CatalogueStore(handle).held(group));
        project.perform(Action.irrevocable("privacy.journal.clean", group.id() + " " + held), handle -> {
            new CatalogueStore(handle).empty(group);
            new RetentionStore(handle).cleaned(group.id(), LocalDate.now(project.clock()), held);
        });
        finish();
        return held;
    }

    /** Returns what was taken out before, the oldest first. */
    public List<CleanUp> cleaned() {
        return project.read(handle -> new RetentionStore(handle).cleaned());
    }

    /** Returns whether something was taken out of which files may still hold traces, as after a power cut. */
    public boolean unfinished() {
        return project.read(handle -> new RetentionStore(handle).traces());
    }

    /**
     * Takes away the traces of what was taken out.
     *
     * @throws ProjectFileException if another program has a file open; it can be done again then
     */
    public void finish() throws ProjectFileException {
        project.leaveNoTrace();
        project.perform(Action.irrevocable("privacy.journal.cleaned", ""), handle -> {
            new RetentionStore(handle).tracesAreGone();
        });
    }
}
