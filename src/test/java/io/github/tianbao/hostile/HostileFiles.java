package io.github.tianbao.hostile;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of odd files share: a folder, a small pack, a sound roster to be spoilt. */
abstract class HostileFiles {
    @TempDir
    Path folder;
    Path packs;

    @BeforeEach
    void pack() {
        packs = SmallPacks.relief(folder.resolve("packs"));
    }

    /** The parts of a sound roster. */
    Zip roster() {
        return Zip.of(Roster.xlsx(folder.resolve("a.xlsx")));
    }

    HandedIn hand(Zip workbook) {
        return HandedIn.in(workbook.write(folder.resolve("名册.xlsx")), packs);
    }
}
