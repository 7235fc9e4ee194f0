package einklang;

import einklang.imports.FileTables;
import einklang.store.SqlAnswerImports;
import einklang.web.Feature;
import einklang.web.imports.ImportServices;
import einklang.web.imports.ImportsFeature;

/** Wires what comes in as a file. */
final class ImportRoom {
    private final ImportServices services;

    ImportRoom(Shared shared) {
        services = new ImportServices(
                shared.workshops(),
                new SqlAnswerImports(shared.database(), shared.ids()),
                new FileTables(),
                shared.ids(),
                shared.clock());
    }

    Feature feature() {
        return new ImportsFeature(services);
    }
}
