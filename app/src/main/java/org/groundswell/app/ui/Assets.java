package org.groundswell.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Addresses of style sheets and scripts. Their file names carry a hash of their content, so that a browser may keep
 * them for ever and still gets the new one after an update; the front-end build writes down which name is which.
 */
public final class Assets {

    private static final String PLACE = "/assets/";
    private static final String MANIFEST = "assets.properties";
    private static final Map<String, String> NAMES = read();

    private Assets() {}

    /**
     * @param name as it is called in the sources, "app.css"
     * @throws IllegalArgumentException if the front-end build made no such file
     */
    public static String url(String name) {
        var hashed = NAMES.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("There is no asset " + name + " among " + NAMES.keySet());
        }
        return PLACE + hashed;
    }

    private static Map<String, String> read() {
        try (var in = Assets.class.getResourceAsStream(MANIFEST)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The style sheets and scripts are missing: build the front end with Maven (" + MANIFEST + ")");
            }
            var properties = new Properties();
            properties.load(in);
            var names = new TreeMap<String, String>();
            properties.forEach((name, hashed) -> names.put(name.toString(), hashed.toString()));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
