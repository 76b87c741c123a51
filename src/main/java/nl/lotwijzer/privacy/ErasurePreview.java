package nl.lotwijzer.privacy;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What erasing somebody would come to.
 *
 * @param person     who it is, as known now
 * @param goes       what would be gone
 * @param stays      what would stay, and point to nobody
 * @param after      what the person who erases has to do besides, outside the program
 * @param seat       whether this person sits on the panel, so that a seat becomes vacant
 * @param obstacle   why it cannot be done now; nothing when it can
 */
public record ErasurePreview(
        PersonRef person,
        List<Message> goes,
        List<Message> stays,
        List<Message> after,
        boolean seat,
        Optional<Message> obstacle) {
    public ErasurePreview {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
        after = List.copyOf(after);
    }
}
