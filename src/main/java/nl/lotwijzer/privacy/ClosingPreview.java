package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What closing the project would come to.
 *
 * @param goes     what would be gone, with of how many people it is held
 * @param stays    what would stay, and until when
 * @param people   how many people have a name in the project
 * @param backups  how many copies stand beside the file
 * @param closed   when the project was closed, if it was
 * @param obstacle why it cannot be done now; nothing when it can
 */
public record ClosingPreview(
        List<Retention> goes,
        List<Retention> stays,
        int people,
        int backups,
        Optional<LocalDate> closed,
        Optional<Message> obstacle) {
    public ClosingPreview {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
