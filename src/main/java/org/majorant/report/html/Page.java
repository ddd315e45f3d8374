package org.majorant.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of a page: one file, with its style and its one script in it, that loads nothing and runs nothing else. */
final class Page {
    /** Stands at the beginning of every page, so that a page is known as one of ours. */
    static final String GENERATOR = "<meta name=\"generator\" content=\"Majorant ";

    static final String STYLE = resource("style.css");
    static final String SCRIPT = resource("filter.js");

    private Page() {}

    /**
     * @param title plain text
     * @param body HTML
     * @param foot HTML
     */
    static String of(String title, String version, String body, String foot) {
        return Html.visible("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n" + GENERATOR + Html.escape(version) + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + hash(STYLE) + "'; script-src 'sha256-" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'\"/>\n"
                + "<title>" + Html.escape(title) + "</title>\n<style>" + STYLE + "</style>\n<script>" + SCRIPT
                + "</script>\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#main\">To the content</a>\n<main id=\"main\">\n" + body
                + "</main>\n<footer>\n" + foot + "</footer>\n</body>\n</html>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
