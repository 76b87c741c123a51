package nl.lotwijzer.registration;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** Registering by hand whoever telephoned or wrote. A file read later recognises these people as it does all others. */
public final class HandEntries {
    private final Project project;

    /**
     * What an entry comes to before it is kept.
     *
     * @param form    what was read of it
     * @param letter  the letter with this code, if it is known
     * @param remarks what is to be said of it, refusals first
     */
    public record Examined(Form form, Optional<Letter> letter, List<PartRemark> remarks) {
        public Examined {
            remarks = List.copyOf(remarks);
        }

        public boolean refused() {
            return remarks.stream().anyMatch(PartRemark::refuses);
        }
    }

    public HandEntries(Project project) {
        this.project = project;
    }

    /**
     * Tells what is to be said of this entry, and changes nothing: whether it can be read, whether the letter was sent and
     * not used, and who may be the same person or a housemate.
     *
     * @param texts what was typed, as far as it was
     */
    public Examined examine(Map<FormPart, String> texts) {
        return project.read(handle -> {
            HandCheck check = new HandCheck(project, handle);
            HandReading reading = check.check(texts, null);
            List<PartRemark> remarks = new ArrayList<>(reading.remarks());
            remarks.addAll(check.others(reading.form(), null));
            String code = reading.form().letterCode();
            return new Examined(
                    DerivedAnswers.derived(handle, reading.form(), Set.of()),
                    code.isEmpty() ? Optional.empty() : new Letters(project).byCode(code),
                    remarks);
        });
    }

    /**
     * Registers somebody; the moment of registering is now if none was typed.
     *
     * @param texts what was typed
     * @return as kept
     * @throws IllegalArgumentException if the channel is a file
     * @throws RegistrationException    if something typed cannot be read, the name is missing, or the letter is unknown or
     *                                  used
     */
    public Registrant enter(Map<FormPart, String> texts, Channel channel) throws RegistrationException {
        if (channel == Channel.FILE) {
            throw new IllegalArgumentException("A file is not entered by hand");
        }
        Map<FormPart, String> complete = new LinkedHashMap<>(texts);
        complete.merge(
                FormPart.of(Field.REGISTERED_AT),
                FormPart.written(
                        LocalDateTime.ofInstant(project.now(), project.clock().getZone())),
                (typed, now) -> typed.isBlank() ? now : typed);
        return project.change(new Action("registration.journal.entry", "channel=" + channel.column()), handle -> {
            HandReading reading = new HandCheck(project, handle).check(complete, null);
            for (PartRemark remark : reading.remarks()) {
                if (remark.refuses()) {
                    throw new RegistrationException(remark.told());
                }
            }
            RegistrationStore store = new RegistrationStore(handle);
            long id = store.insert(
                    RegistrationNumber.of(store.highestNumber() + 1),
                    DerivedAnswers.derived(handle, reading.form(), Set.of()),
                    channel,
                    store.addBatch(channel));
            return store.withIds(List.of(id)).getFirst();
        });
    }
}
