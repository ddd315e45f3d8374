package org.majorant.simulate.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one run does: a value for each key. Immutable.
 *
 * <p>Two specifications are the same run when their {@link #hash} is: it covers the format's version and every key that
 * speaks of the task, in the order of {@link Key}, with defaults filled in.
 */
public final class Spec {
    /** Raised when the same specification would give other numbers. */
    public static final int VERSION = 1;

    private final EnumMap<Key, String> values;

    private Spec(Map<Key, String> values) {
        this.values = new EnumMap<>(values);
    }

    /**
     * @param given canonical values; the other keys take their defaults
     * @throws IllegalArgumentException for a value that the key does not allow
     */
    public static Spec of(Map<Key, String> given) {
        EnumMap<Key, String> all = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            String value = given.getOrDefault(key, key.fallback(given.get(Key.TASK)));
            all.put(
                    key,
                    key.canonical(value)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    key.text() + " takes " + key.allowed() + ", not " + value)));
        }
        return new Spec(all);
    }

    /**
     * The specification with these keys, under their names in files.
     *
     * @throws IllegalArgumentException for a name that is no key, and for a value that the key does not allow
     */
    public static Spec ofEntries(Map<String, String> entries) {
        EnumMap<Key, String> given = new EnumMap<>(Key.class);
        entries.forEach((name, value) -> given.put(
                Key.of(name).orElseThrow(() -> new IllegalArgumentException("there is no key " + name)), value));
        return of(given);
    }

    /** This one with another value for a key. */
    public Spec with(Key key, String value) {
        EnumMap<Key, String> changed = new EnumMap<>(values);
        changed.put(key, value);
        return of(changed);
    }

    public String word(Key key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(key.text());
        }
        return value;
    }

    public boolean yes(Key key) {
        return word(key).equals("yes");
    }

    public int whole(Key key) {
        return new java.math.BigDecimal(word(key)).intValueExact();
    }

    public double real(Key key) {
        return Double.parseDouble(word(key));
    }

    /** Coordinates of the task linear, of which the model sees features. */
    public int ambient() {
        return whole(word(Key.FEATURES).equals("all") ? Key.WIDTH : Key.AMBIENT);
    }

    /** Whether every step sees fresh data. */
    public boolean online() {
        return whole(Key.DATA) == 0;
    }

    /** The keys that speak of the task, with their values; without the {@linkplain Key#silentByDefault silent} ones. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Map.Entry<Key, String> e : values.entrySet()) {
            Key key = e.getKey();
            boolean silent = key.silentByDefault() && e.getValue().equals(key.fallback());
            if (key.speaksOf(word(Key.TASK)) && !silent) {
                entries.put(key.text(), e.getValue());
            }
        }
        return entries;
    }

    /** A line a key. */
    public String canonicalText() {
        StringBuilder text = new StringBuilder();
        entries().forEach((k, v) -> text.append(k).append(' ').append(v).append('\n'));
        return text.toString();
    }

    /** SHA-256 of version and canonical text, in hexadecimal. */
    public String hash() {
        String text = "majorant simulate " + VERSION + "\n" + canonicalText();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte b : digest) {
                hex.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
