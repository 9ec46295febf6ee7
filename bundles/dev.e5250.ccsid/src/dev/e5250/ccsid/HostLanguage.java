package dev.e5250.ccsid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language as a country uses it, and the character sets that systems there have: what a user chooses from, who knows the
 * country and not the number.
 *
 * @param locale   language and country; its display name is in the language of the user
 * @param ccsid    the set without the euro sign, which most systems have
 * @param withEuro the set with it, the same number where there is none
 */
public record HostLanguage(Locale locale, int ccsid, int withEuro) {
    private static final List<HostLanguage> ALL = languages();

    /** All; of one language, and of one country, first what is meant when no more is said. What this Java runtime lacks the charset for is left out. */
    public static List<HostLanguage> all() {
        return ALL;
    }

    /** The language of a locale: with its country, else the first with its language. */
    public static Optional<HostLanguage> of(Locale locale) {
        Optional<HostLanguage> same = ALL.stream().filter(language -> language.locale.getLanguage().equals(locale.getLanguage())
                && language.locale.getCountry().equals(locale.getCountry())).findFirst();
        return same.or(() -> ALL.stream()
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage())).findFirst());
    }

    /** The language and the country in the language of a user. */
    public String displayName(Locale user) {
        return locale.getDisplayName(user);
    }

    private static List<HostLanguage> languages() {
        List<HostLanguage> all = new ArrayList<>();
        add(all, 420, 16804, "ar-EG", "ar-SA"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 1025, 1154, "bg-BG", "mk-MK", "ru-RU", "sr-Cyrl-RS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        add(all, 870, 1153, "cs-CZ", "hr-HR", "hu-HU", "pl-PL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        add(all, 870, 1153, "ro-RO", "sk-SK", "sl-SI", "sr-Latn-RS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        add(all, 277, 1142, "da-DK", "nb-NO"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 273, 1141, "de-DE", "de-AT"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 500, 1148, "de-CH", "fr-BE", "fr-CA", "fr-CH"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        add(all, 500, 1148, "nl-BE", "sq-AL"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 875, 4971, "el-GR"); //$NON-NLS-1$
        add(all, 37, 1140, "en-US", "en-AU", "en-CA", "nl-NL"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        add(all, 37, 1140, "pt-PT", "pt-BR"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 285, 1146, "en-GB", "en-IE"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 284, 1145, "es-ES", "ca-ES", "es-MX"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(all, 1122, 1157, "et-EE"); //$NON-NLS-1$
        add(all, 1097, 1097, "fa-IR"); //$NON-NLS-1$
        add(all, 278, 1143, "fi-FI", "sv-SE"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 297, 1147, "fr-FR"); //$NON-NLS-1$
        add(all, 424, 12712, "he-IL"); //$NON-NLS-1$
        add(all, 1137, 1137, "hi-IN"); //$NON-NLS-1$
        add(all, 871, 1149, "is-IS"); //$NON-NLS-1$
        add(all, 280, 1144, "it-IT"); //$NON-NLS-1$
        // 930 has the small Latin letters elsewhere than all other sets, 1399 is what new systems are told to use
        add(all, 5035, 1399, "ja-JP"); //$NON-NLS-1$
        add(all, 5026, 1390, "ja-Kana-JP"); //$NON-NLS-1$
        add(all, 281, 281, "en-JP"); //$NON-NLS-1$
        add(all, 933, 1364, "ko-KR"); //$NON-NLS-1$
        add(all, 1132, 1132, "lo-LA"); //$NON-NLS-1$
        add(all, 1112, 1156, "lt-LT", "lv-LV"); //$NON-NLS-1$ //$NON-NLS-2$
        add(all, 838, 1160, "th-TH"); //$NON-NLS-1$
        add(all, 1026, 1155, "tr-TR"); //$NON-NLS-1$
        add(all, 1123, 1158, "uk-UA"); //$NON-NLS-1$
        add(all, 918, 918, "ur-PK"); //$NON-NLS-1$
        add(all, 1130, 1164, "vi-VN"); //$NON-NLS-1$
        add(all, 935, 1388, "zh-CN"); //$NON-NLS-1$
        add(all, 937, 1371, "zh-TW"); //$NON-NLS-1$
        add(all, 1377, 1377, "zh-HK"); //$NON-NLS-1$
        return List.copyOf(all);
    }

    private static void add(List<HostLanguage> all, int ccsid, int withEuro, String... tags) {
        if (Ccsid.isSupported(ccsid) && Ccsid.isSupported(withEuro)) {
            for (String tag : tags) {
                all.add(new HostLanguage(Locale.forLanguageTag(tag), ccsid, withEuro));
            }
        }
    }
}
