package nl.lotwijzer;

public final class Lotwijzer {
    private Lotwijzer() {}

    public static void main(String[] args) {
        System.out.println("x");
    }
}
