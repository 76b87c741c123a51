package nl.lotwijzer.quotas.population;

import nl.lotwijzer.language.Message;

/** In which form a statistical office gave a table of figures. */
public enum Shape {
    /** CBS StatLine, raw: codes padded with blanks, numbers padded to the left, a point for what is missing. */
    CBS_RAW,
    /** CBS StatLine, “CSV zonder statistische symbolen”: labels and bare numbers, units in the header. */
    CBS_BARE,
    /** CBS StatLine, “CSV volgens tabelindeling”: a cross table under a title, ended by its source. */
    CBS_LAYOUT,
    /** CBS StatLine, the zip with observations, measures and the codes of each dimension. */
    CBS_BULK,
    /** Statbel: a line for each municipality, sex, nationality, civil status and year of age. */
    STATBEL,
    /** A table made by people: criterion, category, number. */
    PLAIN;

    /** Returns what people call it. */
    public Message told() {
        return Message.of("quotas.population.shape." + name());
    }
}
