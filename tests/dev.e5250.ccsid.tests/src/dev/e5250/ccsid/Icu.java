package dev.e5250.ccsid;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;

import com.ibm.icu.charset.CharsetProviderICU;
import com.ibm.icu.util.ULocale;

/**
 * The charsets of ICU4J, to compare with. Their bundle imports nothing, not even ICU4J, so that a framework cannot run it:
 * here one loader has both.
 */
final class Icu {
    private static final CharsetProvider PROVIDER = provider();

    private Icu() {
    }

    static Charset charset(String name) {
        return PROVIDER.charsetForName(name);
    }

    private static CharsetProvider provider() {
        URL[] jars = {CharsetProviderICU.class.getProtectionDomain().getCodeSource().getLocation(),
                ULocale.class.getProtectionDomain().getCodeSource().getLocation()};
        ClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        try {
            return (CharsetProvider) loader.loadClass(CharsetProviderICU.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
