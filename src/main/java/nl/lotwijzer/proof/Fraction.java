package nl.lotwijzer.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms, with a positive denominator.
 *
 * @param numerator may be negative
 * @param denominator above 0, and without a common divisor with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nought: {@code 0/1}. */
    public static final Fraction ZERO = of(0, 1);

    /** One: {@code 1/1}. */
    public static final Fraction ONE = of(1, 1);

    /** Brings the fraction to lowest terms; refuses a denominator of 0. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** The fraction {@code numerator / denominator}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The whole number {@code value}. */
    public static Fraction of(long value) {
        return of(value, 1);
    }

    /** Reads what {@link #toString} writes: {@code p/q}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new NumberFormatException("not a fraction p/q: " + text);
        }
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The exact value of a finite double: every double is a whole number times a power of two. */
    public static Fraction exactly(double value) {
        BigDecimal decimal = new BigDecimal(value);
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The product with a whole number. */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** The quotient; throws {@link ArithmeticException} when {@code other} is 0. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The number with the opposite sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The distance to 0. */
    public Fraction magnitude() {
        return signum() < 0 ? negated() : this;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The largest whole number that is not above this one. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The smallest whole number that is not below this one. */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /** The nearest decimal number with that many digits after the point; halves are rounded to even. */
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_EVEN);
    }

    /** The nearest double. */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code p/q}, also for whole numbers: {@code 0/1}, {@code 1/11}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
