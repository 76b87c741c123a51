package nl.lotwijzer.desktop.workspace;

import org.kordamp.ikonli.feather.Feather;

/** Where one can be in a project, in the order of the work. */
public enum Place {
    OVERVIEW(Stage.NONE, "desktop.place.overview", Feather.HOME),
    PHASES(Stage.PREPARE, "desktop.place.phases", Feather.FLAG),
    INVITATIONS(Stage.PREPARE, "desktop.place.invitations", Feather.SEND),
    REGISTRANTS(Stage.PREPARE, "desktop.place.registrants", Feather.INBOX),
    DUPLICATES(Stage.PREPARE, "desktop.place.duplicates", Feather.COPY),
    ELIGIBILITY(Stage.PREPARE, "desktop.place.eligibility", Feather.USER_CHECK),
    RESPONSE(Stage.PREPARE, "desktop.place.response", Feather.TRENDING_UP),
    QUOTAS(Stage.PREPARE, "desktop.place.quotas", Feather.SLIDERS),
    LOTTERY(Stage.DRAW, "desktop.place.lottery", Feather.SHUFFLE),
    LETTERS(Stage.RUN, "desktop.place.letters", Feather.MAIL),
    PARTICIPANTS(Stage.RUN, "desktop.place.participants", Feather.USERS),
    SESSIONS(Stage.RUN, "desktop.place.sessions", Feather.CALENDAR),
    FACILITATORS(Stage.RUN, "desktop.place.facilitators", Feather.MESSAGE_CIRCLE),
    ALLOWANCES(Stage.RUN, "desktop.place.allowances", Feather.CREDIT_CARD),
    SUPPORT(Stage.RUN, "desktop.place.support", Feather.LIFE_BUOY),
    RECOMMENDATIONS(Stage.ACCOUNT, "desktop.place.recommendations", Feather.CHECK_SQUARE),
    STEERING(Stage.ACCOUNT, "desktop.place.steering", Feather.BRIEFCASE),
    REPORTS(Stage.ACCOUNT, "desktop.place.reports", Feather.BAR_CHART_2),
    SUPERVISION(Stage.ACCOUNT, "desktop.place.supervision", Feather.SHIELD),
    PRIVACY(Stage.ACCOUNT, "desktop.place.privacy", Feather.LOCK),
    SETTINGS(Stage.NONE, "desktop.place.settings", Feather.SETTINGS);

    /** The stages of the work that group the places. */
    public enum Stage {
        NONE(""),
        PREPARE("desktop.place.prepare"),
        DRAW("desktop.place.draw"),
        RUN("desktop.place.run"),
        ACCOUNT("desktop.place.account");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        /** Returns the key of the heading above this stage's places; empty for places outside the order. */
        public String key() {
            return key;
        }
    }

    private final Stage stage;
    private final String key;
    private final Feather icon;

    Place(Stage stage, String key, Feather icon) {
        this.stage = stage;
        this.key = key;
        this.icon = icon;
    }

    public Stage stage() {
        return stage;
    }

    /** Returns the key of this place's name. */
    public String key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }
}
