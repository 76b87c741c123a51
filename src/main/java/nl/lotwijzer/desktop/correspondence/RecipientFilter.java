package nl.lotwijzer.desktop.correspondence;

import nl.lotwijzer.correspondence.Recipient;

/** Which recipients are shown. */
enum RecipientFilter {
    OPEN,
    HAD,
    NO_ADDRESS,
    NO_EMAIL,
    ALL;

    boolean lets(Recipient recipient) {
        return switch (this) {
            case OPEN -> recipient.open();
            case HAD -> !recipient.open();
            case NO_ADDRESS -> !recipient.hasAddress();
            case NO_EMAIL -> !recipient.hasEmail();
            case ALL -> true;
        };
    }
}
