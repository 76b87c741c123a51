package nl.lotwijzer.lottery;

/**
 * A quota as the lottery was computed with it.
 *
 * @param min the fewest seats of the category in a panel
 * @param max the most
 */
public record LotteryQuota(String criterion, String category, int min, int max) {}
