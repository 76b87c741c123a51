package nl.lotwijzer.facilitators;

/**
 * Somebody with an office.
 *
 * @param id never given to another one
 */
public record OfficeHolder(long id, OfficeDetails details) {
    public String name() {
        return details.name();
    }
}
