package einklang.web;

/** A room of the product with pages of its own. */
@FunctionalInterface
public interface Feature {
    /** Adds this feature's routes, one line each. */
    void register(Routes routes);
}
