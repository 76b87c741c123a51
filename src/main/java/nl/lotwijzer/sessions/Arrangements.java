package nl.lotwijzer.sessions;

/**
 * What is arranged for a session beside its day and place. White space around the texts is taken off; each may be empty.
 *
 * @param route  the address and how to get there
 * @param link   where to take part online
 * @param remark a remark about the programme
 * @param grace  how many minutes after the start somebody who comes is not yet late, from 0 to {@value #MOST_GRACE}
 */
public record Arrangements(String route, SessionForm form, String link, String remark, int grace) {
    public static final int MOST_GRACE = 120;

    /** Who comes so many minutes after the start is still in time, where nobody says another number. */
    public static final int USUAL_GRACE = 10;

    /** Where nothing is arranged yet. */
    public static final Arrangements NONE = new Arrangements("", SessionForm.ON_SITE, "", "", USUAL_GRACE);

    public Arrangements {
        route = route.strip();
        link = link.strip();
        remark = remark.strip();
    }
}
