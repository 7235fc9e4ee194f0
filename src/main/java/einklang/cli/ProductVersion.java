package einklang.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar; started from a folder of classes there is none. */
final class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Einklang " + (version == null ? "(not from a jar)" : version)};
    }
}
