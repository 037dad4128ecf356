package io.github.tianbao.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a workbook in a way that its seed decides: bytes, parts of the package, XML elements, attributes and texts. */
public final class Mutation {
    private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"[^\"]*\"");
    private static final Pattern VALUE = Pattern.compile("(?<==\")[^\"]*(?=\")");
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<]+(?=<)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z:]+[^>]*>");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z:]+)\\b[^>]*>[^<]*</\\1>|<[A-Za-z:]+\\b[^>]*/>");
    private static final List<String> NASTY = List.of("", "-1", "0", "99999999999", "1048577", "NaN", "#REF!", "A0", "A1:", "XFE1", "true", "1E400",
            "表", " ", "&#0;", "&lt;", "../../../etc/passwd", "rId999", "A1:XFD1048576", "2147483648", "1.5", "'", "[1]x!A1");

    private final Random random;

    public Mutation(long seed) {
        random = new Random(seed);
    }

    /** The spoilt bytes of a file of any kind. */
    public byte[] bytes(byte[] whole) {
        byte[] spoilt = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
            case 1 -> fill(spoilt);
            default -> hit(spoilt, 1 + random.nextInt(20));
        }
        return spoilt;
    }

    private void hit(byte[] spoilt, int times) {
        for (int i = 0; i < times; i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
    }

    private void fill(byte[] spoilt) {
        int start = random.nextInt(spoilt.length);
        Arrays.fill(spoilt, start, Math.min(spoilt.length, start + random.nextInt(64)), (byte) (random.nextBoolean() ? 0 : 0xFF));
    }

    /** The package with one to three things spoilt inside, each part packed again properly. */
    public Zip parts(Path file) {
        Zip zip = Zip.of(file);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            spoil(zip);
        }
        return zip;
    }

    private void spoil(Zip zip) {
        List<String> names = new ArrayList<>(zip.parts().keySet());
        String part = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> zip.without(part);
            case 1 -> zip.put(part, bytes(zip.parts().get(part)));
            case 2 -> zip.put(part, zip.parts().get(names.get(random.nextInt(names.size()))));
            case 3 -> zip.put(part, new byte[0]);
            default -> zip.put(part, xml(new String(zip.parts().get(part), StandardCharsets.UTF_8)));
        }
    }

    private String xml(String text) {
        return switch (random.nextInt(7)) {
            case 0 -> replaced(text, ATTRIBUTE, "");
            case 1, 2 -> replaced(text, VALUE, nasty());
            case 3 -> replaced(text, TEXT, nasty());
            case 4 -> replaced(text, ELEMENT, "");
            case 5 -> doubled(text);
            default -> replaced(text, TAG, "");
        };
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private String replaced(String text, Pattern pattern, String replacement) {
        List<MatchResult> places = pattern.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + replacement + text.substring(place.end());
    }

    private String doubled(String text) {
        List<MatchResult> places = ELEMENT.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.end()) + place.group() + text.substring(place.end());
    }
}
