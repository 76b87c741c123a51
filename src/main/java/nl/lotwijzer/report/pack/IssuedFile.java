package nl.lotwijzer.report.pack;

/**
 * A file in which a report was written.
 *
 * @param name   without its folder; empty for one from before there was a register
 * @param sha256 the hash of the file as it was written, as 64 hex digits; whoever has the file can compare
 */
public record IssuedFile(String name, String sha256) {}
