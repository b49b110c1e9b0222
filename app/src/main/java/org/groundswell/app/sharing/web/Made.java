package org.groundswell.app.sharing.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Files made on request, kept by a hash of what they are made of: what is asked for again is not drawn again, and what
 * changed is never served as it was.
 */
@Component
class Made {

    /** Some hundred kilobytes each. */
    private static final int MOST = 64;

    private static final int KEY_LETTERS = 32;

    private final Map<String, byte[]> files = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The file with this key, made only if it is not kept.
     *
     * @param key of {@link #key}
     */
    byte[] of(String key, Supplier<byte[]> maker) {
        synchronized (files) {
            var kept = files.get(key);
            if (kept != null) {
                return kept;
            }
        }
        var made = maker.get();
        synchronized (files) {
            files.put(key, made);
        }
        return made;
    }

    /** A key that is the same for the same kind of file and the same content, today and after a restart. */
    static String key(String kind, Object... content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(kind.getBytes(StandardCharsets.UTF_8));
            for (var part : content) {
                hash.update((byte) 0);
                hash.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest()).substring(0, KEY_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
