package io.github.tianbao.render.annotate.ooxml;

/**
 * A reference from one part to another.
 *
 * @param target name of the part in the package; as it is written where the target lies outside
 */
public record Relationship(String id, String type, String target, boolean external) {

    /** Whether it is of a kind, for example {@code worksheet}; types of transitional and strict documents end alike. */
    public boolean isOf(String kind) {
        return type.endsWith("/" + kind);
    }
}
