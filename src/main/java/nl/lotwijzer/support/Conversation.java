package nl.lotwijzer.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A conversation with somebody outside the project. White space around the texts is taken off; a text that is not known is
 * empty.
 *
 * @param id         never given to another one; 0 before it is kept
 * @param kind       by whose questions it went; never the criteria for proposals
 * @param person     with whom it was
 * @param contact    an e-mail address or telephone number
 * @param agreed     what was agreed
 * @param followUpOn when that is looked at again, if it is
 * @param doneOn     when it was done, if it was
 * @param answers    the questions as they were asked, with what was said
 */
public record Conversation(
        long id,
        Checklist kind,
        LocalDate date,
        String organisation,
        String person,
        String contact,
        String summary,
        String agreed,
        Optional<LocalDate> followUpOn,
        Optional<LocalDate> doneOn,
        List<Answer> answers) {
    /** What was said to a question; not answered is empty. */
    public record Answer(String question, String answer) {
        public Answer {
            question = TrainingDetails.folded(question);
            answer = answer.strip();
        }
    }

    public Conversation {
        if (!kind.conversation()) {
            throw new IllegalArgumentException("No list of questions: " + kind);
        }
        organisation = TrainingDetails.folded(organisation);
        person = TrainingDetails.folded(person);
        contact = TrainingDetails.folded(contact);
        summary = summary.strip();
        agreed = agreed.strip();
        answers = List.copyOf(answers);
    }

    /** Returns whether something that was agreed is still to be done. */
    public boolean open() {
        return followUpOn.isPresent() && doneOn.isEmpty();
    }

    /** Returns whether it should have been done before this day. */
    public boolean late(LocalDate today) {
        return open() && followUpOn.get().isBefore(today);
    }

    /** Returns how many questions were answered. */
    public int answered() {
        return (int) answers.stream().filter(one -> !one.answer().isEmpty()).count();
    }

    void check() throws SupportException {
        if (person.isEmpty() && organisation.isEmpty()) {
            throw SupportException.of("withWhom");
        }
        if (followUpOn.isPresent() && followUpOn.get().isBefore(date)) {
            throw SupportException.of("followUp");
        }
        if (followUpOn.isPresent() && agreed.isEmpty()) {
            throw SupportException.of("agreed");
        }
    }
}
