package nl.lotwijzer.invitations.register;

/**
 * What is kept of a file that was read.
 *
 * @param name  without its folder
 * @param bytes its size
 * @param hash  SHA-256 of its bytes, in 64 lower-case hex digits
 */
public record FileFacts(String name, long bytes, String hash) {}
