package nl.lotwijzer.allowances;

/** A country whose rules for volunteers the program knows the shape of. */
public enum Country {
    NL,
    BE
}
