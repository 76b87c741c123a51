package nl.lotwijzer.gallery;

import java.util.Map;

/** What there is to see of registrants beside the list: by the name of the picture, the detail that leads there. */
final class RegistrantViews {
    static final Map<String, String> DETAILS = Map.of(
            "card", "R0008",
            "correct", "correct R0008",
            "entry", "entry",
            "excluded", "excluded");

    private RegistrantViews() {}
}
