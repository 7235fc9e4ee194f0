package einklang.catalogue;

import java.io.IOException;
import java.io.InputStream;

/** The files of the obstacles within a whole catalogue. */
record ObstacleSource(Catalogue.Source whole) implements Catalogue.Source {
    @Override
    public InputStream open(String file) throws IOException {
        return has(file) ? whole.open(nameOf(file)) : InputStream.nullInputStream();
    }

    @Override
    public InputStream openOwn(String file) throws IOException {
        return has(file) ? whole.openOwn(nameOf(file)) : InputStream.nullInputStream();
    }

    @Override
    public String nameOf(String file) {
        return whole.nameOf(Catalogue.OBSTACLES + "/" + file);
    }

    private static boolean has(String file) {
        return Catalogue.obstacleFiles().contains(file);
    }
}
