package nl.lotwijzer.seating;

import java.util.Arrays;
import java.util.Optional;

/** A finite field of q = p^k elements, numbered 0 … q−1; 0 and 1 are its zero and its one. */
final class Field {
    private final int prime;
    private final int size;
    private final int[] modulus;

    private Field(int prime, int degree, int[] modulus) {
        this.prime = prime;
        this.size = power(prime, degree);
        this.modulus = modulus;
    }

    /** Returns the field with so many elements; empty if their number is not a power of a prime. */
    static Optional<Field> of(int size) {
        if (size < 2) {
            return Optional.empty();
        }
        int prime = 2;
        while (size % prime != 0) {
            prime++;
        }
        int degree = 0;
        for (int rest = size; rest > 1; rest /= prime) {
            if (rest % prime != 0) {
                return Optional.empty();
            }
            degree++;
        }
        return Optional.of(find(prime, degree));
    }

    /** Tries monic polynomials as the modulus until products of non-zero elements are never zero. */
    private static Field find(int prime, int degree) {
        int size = power(prime, degree);
        for (int code = 0; code < size; code++) {
            Field field = new Field(prime, degree, digits(code, prime, degree));
            if (field.hasNoZeroDivisors()) {
                return field;
            }
        }
        throw new IllegalStateException("Every prime power has a field: " + size);
    }

    private boolean hasNoZeroDivisors() {
        for (int one = 1; one < size; one++) {
            for (int other = 1; other <= one; other++) {
                if (times(one, other) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int power(int base, int exponent) {
        int power = 1;
        for (int index = 0; index < exponent; index++) {
            power *= base;
        }
        return power;
    }

    private static int[] digits(int code, int base, int count) {
        int[] digits = new int[count];
        for (int index = 0, rest = code; index < count; index++, rest /= base) {
            digits[index] = rest % base;
        }
        return digits;
    }

    private int number(int[] digits) {
        int number = 0;
        for (int index = modulus.length - 1; index >= 0; index--) {
            number = number * prime + digits[index];
        }
        return number;
    }

    int size() {
        return size;
    }

    int plus(int one, int other) {
        int[] sum = digits(one, prime, modulus.length);
        int[] more = digits(other, prime, modulus.length);
        Arrays.setAll(sum, index -> (sum[index] + more[index]) % prime);
        return number(sum);
    }

    int times(int one, int other) {
        int degree = modulus.length;
        int[] left = digits(one, prime, degree);
        int[] right = digits(other, prime, degree);
        int[] product = new int[2 * degree];
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                product[i + j] = (product[i + j] + left[i] * right[j]) % prime;
            }
        }
        for (int high = 2 * degree - 1; high >= degree; high--) {
            for (int low = 0; low < degree; low++) {
                int index = high - degree + low;
                product[index] = Math.floorMod(product[index] - product[high] * modulus[low], prime);
            }
        }
        return number(product);
    }
}
