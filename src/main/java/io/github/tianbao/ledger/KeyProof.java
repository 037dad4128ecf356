package io.github.tianbao.ledger;

import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.secret.Protection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sees to it that a ledger is written and read with one key from the first day on, or with none. */
final class KeyProof {
    private static final String SETTING = "key-proof";

    private KeyProof() {}

    /** Compares the key with that of the first day; an empty ledger begins with this one. */
    static void check(Database database, Protection protection) throws LedgerRefused {
        String proof = database.read(KeyProof::find).orElseGet(() -> database.write(handle -> find(handle).orElseGet(() -> {
            handle.execute("INSERT INTO setting (name, value) VALUES (?, ?)", SETTING, protection.proof());
            return protection.proof();
        })));
        if (proof.equals(protection.proof())) {
            return;
        }
        if (proof.isEmpty()) {
            throw new LedgerRefused("这本台账开始时没有加密，不能中途用密钥。请去掉 --key，或另开一本台账");
        }
        throw new LedgerRefused(protection.proof().isEmpty()
                ? "这本台账里的姓名和号码是加密的，请用 --key 给出它的密钥文件"
                : "密钥不对：这个密钥文件不是这本台账的。请给出开始建这本台账时用的那个密钥文件");
    }

    private static Optional<String> find(Handle handle) {
        return handle.select("SELECT value FROM setting WHERE name = ?", SETTING).mapTo(String.class).findOne();
    }
}
