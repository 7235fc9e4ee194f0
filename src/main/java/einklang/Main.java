package einklang;

/** Reads the command line and hands over to a command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Einklang");
    }
}
