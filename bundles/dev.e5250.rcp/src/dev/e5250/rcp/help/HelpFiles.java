package dev.e5250.rcp.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The pages that bundles contribute, in the language of the platform, each read once. UI thread only. */
final class HelpFiles {
    /** FileLocator looks there first, and then without it. */
    private static final IPath LANGUAGE = IPath.fromPortableString("$nl$");

    private final Map<String, List<Line>> pages = new HashMap<>();

    /**
     * The page of a topic; none when it cannot be read, which is our mistake and is logged.
     *
     * @param href as a topic has it: /bundle/path
     */
    List<Line> page(String href) {
        return pages.computeIfAbsent(href, HelpFiles::read);
    }

    /** Whether all words stand in a page, in any case. */
    boolean contains(String href, String words) {
        String text = String.join("\n", page(href).stream().map(Line::text).toList()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    /**
     * A file of a bundle, in the language of the platform where there is one.
     *
     * @return null when there is none
     */
    static InputStream file(String href) throws IOException {
        IPath path = IPath.fromPortableString(href);
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        URL found = bundle == null ? null : FileLocator.find(bundle, LANGUAGE.append(path.removeFirstSegments(1)), null);
        return found == null ? null : found.openStream();
    }

    /** What a link or a picture in a page means. */
    static String resolve(String page, String target) {
        return URI.create(page).resolve(target).toString();
    }

    private static List<Line> read(String href) {
        try (InputStream file = file(href)) {
            if (file == null) {
                throw new FileNotFoundException(href);
            }
            return PageReader.read(file);
        } catch (IOException | XMLStreamException e) {
            ILog.get().error("Cannot read the help page " + href, e);
            return List.of();
        }
    }
}
