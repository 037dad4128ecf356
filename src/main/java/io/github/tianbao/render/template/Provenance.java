package io.github.tianbao.render.template;

/**
 * Where a printed page comes from (来源), so that it can be traced back to the file and the program that made it.
 *
 * @param file    name of the submitted file
 * @param sha256  of that file, lower-case hexadecimal
 * @param version of the program
 */
public record Provenance(String file, String sha256, String version) {
    private static final int SHORT = 12;

    static String shortened(String sha256) {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
}
