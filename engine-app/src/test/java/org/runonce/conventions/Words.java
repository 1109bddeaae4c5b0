package org.runonce.conventions;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one word is written in each place. */
final class Words {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Words() {}

    static boolean chinese(@Nullable String name) {
        return name != null && CHINESE.matcher(name).find();
    }

    static boolean kebab(String id) {
        return KEBAB.matcher(id).matches();
    }

    /** Task_AcceptCase → AcceptCase; Task_GiveJointVerdict_Finance, one of several of the kind → GiveJointVerdict. */
    static String afterType(String id) {
        String word = id.substring(id.indexOf('_') + 1);
        return word.contains("_") ? word.substring(0, word.indexOf('_')) : word;
    }

    /** AcceptCase → accept-case. */
    static String toKebab(String pascal) {
        return pascal.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
