package nl.lotwijzer.spreadsheet;

import org.xml.sax.SAXException;

/** Carries what stopped the reading through the XML parser: a refusal, or whatever the one who reads threw. */
final class ReadingStopped extends SAXException {
    private final transient Exception reason;

    ReadingStopped(InputException reason) {
        super(reason);
        this.reason = reason;
    }

    ReadingStopped(RuntimeException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Throws what stopped the reading. */
    InputException reason() {
        return switch (reason) {
            case InputException refusal -> refusal;
            case RuntimeException thrown -> throw thrown;
            default -> throw new IllegalStateException(reason);
        };
    }
}
