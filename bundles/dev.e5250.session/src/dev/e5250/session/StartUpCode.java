package dev.e5250.session;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The codes of a start-up response record (RFC 4777 section 10): whether the host gives the session a device, and if not
 * why. None of the refusals is mended by trying again at once.
 */
public final class StartUpCode {
    /** The device is in use, or not there. */
    static final String DEVICE_NOT_AVAILABLE = "8902"; //$NON-NLS-1$

    /** The codes that end a session. I901, I902 and I906 do not, and of any other nobody has said that it does. */
    private static final Set<String> REFUSALS = Set.of("I904", "2702", "2703", "2777", "8901", "8902", "8903", "8906", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            "8907", "8910", "8916", "8917", "8918", "8920", "8921", "8922", "8923", "8925", "8928", "8929", "8930", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
            "8934", "8935", "8936", "8937", "8940"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private StartUpCode() {
    }

    static boolean isRefusal(String code) {
        return REFUSALS.contains(code);
    }

    static Set<String> refusals() {
        return REFUSALS;
    }

    /** What a code means and what to do, in the language of the default locale; the code itself where nobody knows. */
    public static String text(String code) {
        try {
            return ResourceBundle.getBundle("dev.e5250.session.StartUpCodes").getString('C' + code); //$NON-NLS-1$
        } catch (MissingResourceException e) {
            return code;
        }
    }
}
