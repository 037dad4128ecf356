package io.github.tianbao.render.annotate;

/** Excel's measures in pixels of a screen with 96 of them to the inch. */
final class Pixels {
    private static final double PER_POINT = 96.0 / 72.0;
    private static final double PER_CHARACTER = 7.0017;

    private Pixels() {}

    static int ofPoints(double points) {
        return (int) Math.round(points * PER_POINT);
    }

    /** The pixels of a column's width, which is counted in digits. */
    static int ofCharacters(double characters) {
        return (int) Math.round(characters * PER_CHARACTER);
    }
}
