package nl.lotwijzer.support;

import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The conversations with commissioners, councils and others, and what was agreed in them. */
public final class Conversations {
    private final Project project;

    public Conversations(Project project) {
        this.project = project;
    }

    /** Returns all conversations, the newest first. */
    public List<Conversation> all() {
        return project.read(handle -> new ConversationStore(handle).all());
    }

    /**
     * Notes a conversation and returns its id.
     *
     * @throws SupportException if it is not said with whom it was, or what was agreed and when do not fit together
     */
    public long add(Conversation conversation) throws SupportException {
        conversation.check();
        return project.change(
                new Action("support.journal.conversation", conversation.kind().name()),
                handle -> new ConversationStore(handle).insert(conversation));
    }

    /** @throws SupportException as {@link #add} does, or if the conversation is gone */
    public void change(Conversation conversation) throws SupportException {
        conversation.check();
        project.perform(
                new Action(
                        "support.journal.conversationChange",
                        conversation.kind().name()),
                handle -> {
                    if (!new ConversationStore(handle).update(conversation)) {
                        throw SupportException.gone();
                    }
                });
    }

    public void remove(long id) {
        project.perform(
                new Action("support.journal.conversationRemove", "1"),
                handle -> new ConversationStore(handle).delete(id));
    }
}
