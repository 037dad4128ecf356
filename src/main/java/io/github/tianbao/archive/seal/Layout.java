package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.bag.BagWriter;

/** Where things lie in a package, relative to it, with {@code /}. */
public final class Layout {
    /** The clerk's file. */
    public static final String ORIGINAL = BagWriter.PAYLOAD + "/原件";
    /** Everything that was made of it. */
    public static final String RESULTS = BagWriter.PAYLOAD + "/结果";
    /** Further files that the result depends on. */
    public static final String INPUTS = BagWriter.PAYLOAD + "/附加";
    /** The packs as they were. */
    public static final String PACKS = BagWriter.PAYLOAD + "/规则包";
    /** How every decision came about. */
    public static final String TRACE = BagWriter.PAYLOAD + "/轨迹/轨迹.jsonl";
    /** The machine-readable result. */
    public static final String RECEIPT = RESULTS + "/receipt.json";

    private Layout() {}

    /**
     * The path under which a file lies in a package. A per cent sign becomes full-width: RFC 8493 wants it encoded in manifests, which
     * neither {@code sha256sum} nor the tools of the Library of Congress undo.
     */
    public static String inPackage(String path) {
        return path.replace('%', '％').replaceAll("\\p{Cntrl}", "_");
    }
}
