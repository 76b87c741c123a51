package nl.lotwijzer.invitations.register;

import nl.lotwijzer.proof.Fraction;

/**
 * What drawing addresses does to people in households of one size.
 *
 * @param people    how many can get the letter at such an address
 * @param addresses how many such addresses there are
 * @param chance    the chance of one person there: the mean over the areas, exactly
 */
public record HouseholdSize(int people, int addresses, Fraction chance) {}
