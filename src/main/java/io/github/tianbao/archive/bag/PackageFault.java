package io.github.tianbao.archive.bag;

/** Something wrong with a package, at a file named relative to the package with {@code /}. */
public record PackageFault(Kind kind, String file) implements Comparable<PackageFault> {

    /** What is wrong with the file. */
    public enum Kind {
        NOT_A_PACKAGE("不是归档包"), CHANGED("内容被改动"), MISSING("缺少文件"), FOREIGN("多出文件");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Override
    public int compareTo(PackageFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind.word() + "：" + file;
    }
}
