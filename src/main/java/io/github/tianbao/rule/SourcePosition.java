package io.github.tianbao.rule;

/**
 * A place in a pack file.
 *
 * @param file   file name relative to the folder of packs, for example {@code my-programme/programme.yaml}
 * @param line   1-based
 * @param column 1-based, counted in code points
 */
public record SourcePosition(String file, int line, int column) {
    public SourcePosition plus(int columns) {
        return new SourcePosition(file, line, column + columns);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
