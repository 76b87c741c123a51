package nl.lotwijzer.desktop.palette;

import org.kordamp.ikonli.Ikon;

/**
 * Something that can be chosen in the palette.
 *
 * @param rank   how near at hand it is: of two that match equally well the one with the lower rank comes first
 * @param icon   what it is, as a picture
 * @param name   what it is called, searched
 * @param more   what else it is known by, as a number; searched too; may be empty
 * @param where  where choosing it leads, or what kind of thing it is; not searched
 * @param choose does it
 */
public record Offer(int rank, Ikon icon, String name, String more, String where, Runnable choose) {
    /** Returns what tells this offer from others, also when the offers are made anew. */
    Key key() {
        return new Key(name, more, where);
    }

    /** What an offer is known by. */
    record Key(String name, String more, String where) {}
}
