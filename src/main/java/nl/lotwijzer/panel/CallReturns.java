package nl.lotwijzer.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;

/** Holds what callers noted elsewhere against what the project knows by now, before anything of it is noted. */
public final class CallReturns {
    /** What is to become of a contact that was noted elsewhere. */
    public enum Verdict {
        /** It can be noted. */
        NEW,
        /** It was noted already. */
        KNOWN,
        /** It can be noted, but something else was noted meanwhile. */
        CONFLICT,
        /** It cannot be noted. */
        IMPOSSIBLE
    }

    /**
     * A contact that was noted elsewhere, and what is to become of it.
     *
     * @param who the participant; empty for somebody who is none
     * @param why empty for what is new
     */
    public record Judged(NewContact contact, Optional<Participant> who, Verdict verdict, Optional<Message> why) {}

    private final Project project;

    public CallReturns(Project project) {
        this.project = project;
    }

    /** Judges these contacts, in their order, and notes nothing. */
    public List<Judged> judge(List<NewContact> contacts) {
        return project.read(handle -> {
            Map<Long, Participant> participants = new Participants(project)
                    .all().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
            Map<Long, List<Contact>> known = new HashMap<>(new Contacts(project).all());
            Set<NewContact> seen = new HashSet<>();
            List<Judged> judged = new ArrayList<>();
            for (NewContact contact : contacts) {
                Optional<Participant> who = Optional.ofNullable(participants.get(contact.person()));
                List<Contact> before = known.getOrDefault(contact.person(), List.of());
                judged.add(seen.add(contact) ? judge(contact, who, before) : known(contact, who));
            }
            return List.copyOf(judged);
        });
    }

    private static Judged judge(NewContact contact, Optional<Participant> who, List<Contact> before) {
        if (before.stream().anyMatch(one -> same(one.details(), contact.details()))) {
            return known(contact, who);
        }
        if (who.isEmpty() || who.get().left()) {
            Message why = Message.of(who.isEmpty() ? "panel.return.nobody" : "panel.return.left");
            return new Judged(contact, who, Verdict.IMPOSSIBLE, Optional.of(why));
        }
        Optional<Contact> later = before.stream()
                .filter(one -> one.details().at().isAfter(contact.details().at()))
                .filter(one -> one.details().outcome() != contact.details().outcome())
                .reduce((one, other) -> other);
        if (later.isPresent()) {
            ContactDetails other = later.get().details();
            return conflict(
                    contact,
                    who,
                    Message.of(
                            "panel.return.later",
                            other.at(),
                            other.caller(),
                            Message.of("panel.outcome." + other.outcome())));
        }
        Status status = who.get().status();
        Optional<Status> follows = contact.details().outcome().statusAfter(status);
        if (!status.unanswered() && follows.isPresent()) {
            return conflict(
                    contact,
                    who,
                    Message.of(
                            "panel.return.status",
                            Message.of("panel.status." + status),
                            who.get().since()));
        }
        return new Judged(contact, who, Verdict.NEW, Optional.empty());
    }

    private static Judged known(NewContact contact, Optional<Participant> who) {
        return new Judged(contact, who, Verdict.KNOWN, Optional.of(Message.of("panel.return.known")));
    }

    private static Judged conflict(NewContact contact, Optional<Participant> who, Message why) {
        return new Judged(contact, who, Verdict.CONFLICT, Optional.of(why));
    }

    private static boolean same(ContactDetails one, ContactDetails other) {
        return one.at().equals(other.at())
                && one.outcome() == other.outcome()
                && one.caller().equalsIgnoreCase(other.caller());
    }
}
