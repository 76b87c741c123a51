package nl.lotwijzer.quotas;

/**
 * What reading a file did to the categories of a project.
 *
 * @param criteria criteria that were added
 * @param added    categories that were added
 * @param changed  categories whose figures changed
 * @param same     categories whose figures were so already
 * @param removed  categories that were removed
 */
public record FileEffect(int criteria, int added, int changed, int same, int removed) {

    FileEffect plus(FileEffect other) {
        return new FileEffect(
                criteria + other.criteria,
                added + other.added,
                changed + other.changed,
                same + other.same,
                removed + other.removed);
    }

    /** Returns the effect as the journal writes it. */
    String code() {
        return "criteria=+" + criteria + " added=" + added + " changed=" + changed + " same=" + same + " removed="
                + removed;
    }
}
