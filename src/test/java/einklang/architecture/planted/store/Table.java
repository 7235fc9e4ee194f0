package einklang.architecture.planted.store;

import java.sql.Connection;

/** Uses SQL where it may. */
public interface Table {
    Connection connection();
}
