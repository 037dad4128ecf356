package io.github.tianbao.ledger.secret;

import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.database.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The file that holds the key of a ledger: two lines of text, for the owner only. */
public final class KeyFile {
    private static final String HEADING = "tianbao ledger key 1";

    private KeyFile() {}

    /**
     * Makes a new key and writes it.
     *
     * @throws LedgerRefused if there is a file already, or none can be written
     */
    public static void create(Path file) throws LedgerRefused {
        byte[] secret = new byte[LedgerKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            OwnerOnly.folder(file.toAbsolutePath().getParent());
            OwnerOnly.newFile(file);
            Files.writeString(file, HEADING + "\n" + Base64.getEncoder().encodeToString(secret) + "\n", StandardCharsets.UTF_8);
        } catch (FileAlreadyExistsException there) {
            throw new LedgerRefused("“" + file + "”已经有了，没有改动。一把密钥对应一本台账，请换个文件名");
        } catch (IOException impossible) {
            throw new LedgerRefused("密钥文件不能写到“" + file + "”。请检查文件夹权限");
        }
    }

    /**
     * Reads a key.
     *
     * @throws LedgerRefused if there is no such file, or it holds no key
     */
    public static LedgerKey read(Path file) throws LedgerRefused {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() < 2 || !lines.get(0).strip().equals(HEADING)) {
                throw notAKey(file);
            }
            return new LedgerKey(Base64.getDecoder().decode(lines.get(1).strip()));
        } catch (IllegalArgumentException | java.nio.charset.MalformedInputException broken) {
            throw notAKey(file);
        } catch (IOException unreadable) {
            throw new LedgerRefused("读不到密钥文件“" + file + "”。请检查路径和权限；密钥文件丢了，加密的姓名和号码就找不回来了");
        }
    }

    private static LedgerRefused notAKey(Path file) {
        return new LedgerRefused("“" + file + "”不是台账的密钥文件。请给出用 tianbao ledger key 生成的那个文件");
    }
}
