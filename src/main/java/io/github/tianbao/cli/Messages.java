package io.github.tianbao.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that commands say, in the language of the user: Chinese, or English with {@code --lang en}. */
final class Messages {
    private static final String BUNDLE = "io.github.tianbao.cli.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chooses by the value of {@code --lang}; whatever is not {@code en} is Chinese. */
    static Messages of(String language) {
        return new Messages("en".equalsIgnoreCase(language) ? Locale.ENGLISH : Locale.ROOT);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence of a key with its values filled in; numbers are printed without grouping. */
    String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }
}
