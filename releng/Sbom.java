import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes what a product consists of as an SBOM (CycloneDX 1.6, JSON) to the standard output: each bundle that lies in the
 * product's folder, with the coordinates and the sum that the p2 repository it was installed from has of it. The same
 * product gives the same bytes: there are neither times nor random numbers in it.
 */
final class Sbom {
    private static final String OURS = "dev.e5250.";

    /** A bundle of the repository. */
    private record Bundle(String id, String version, Map<String, String> properties) {
        String file() {
            return id + '_' + version + ".jar";
        }

        String purl() {
            String group = properties.get("maven-groupId");
            return group == null || id.startsWith(OURS) ? "pkg:p2/" + id + '@' + version + "?classifier=osgi.bundle"
                    : "pkg:maven/" + group + '/' + properties.get("maven-artifactId") + '@' + properties.get("maven-version");
        }

        String json() {
            String sum = properties.get("download.checksum.sha-256");
            String license = id.startsWith(OURS) ? ", \"licenses\": [{\"license\": {\"id\": \"EPL-2.0\"}}]" : "";
            String hash = sum == null ? "" : ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"" + sum + "\"}]";
            return "    {\"type\": \"library\", \"bom-ref\": \"" + purl() + "\", \"name\": \"" + id + "\", \"version\": \""
                    + version + "\"" + hash + license + ", \"purl\": \"" + purl() + "\"}";
        }
    }

    /** @param arguments the p2 repository, the folder of the product, and its version */
    public static void main(String[] arguments) throws Exception {
        Map<String, Bundle> known = bundles(Path.of(arguments[0]));
        List<String> components = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        try (var plugins = Files.list(Path.of(arguments[1], "plugins"))) {
            for (Path plugin : plugins.sorted().toList()) {
                String name = plugin.getFileName().toString();
                Bundle bundle = known.get(Files.isDirectory(plugin) ? name + ".jar" : name);
                if (bundle == null) {
                    unknown.add(name);
                } else {
                    components.add(bundle.json());
                }
            }
        }
        if (!unknown.isEmpty() || components.isEmpty()) {
            System.err.println("The repository has not: " + unknown);
            System.exit(1);
        }
        System.out.println("""
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {"component": {"type": "application", "bom-ref": "e5250", "name": "e5250", "version": "%s"}},
                  "components": [
                %s
                  ]
                }""".formatted(arguments[2], String.join(",\n", components)));
    }

    /** All bundles of a repository, by the file they are installed as. */
    private static Map<String, Bundle> bundles(Path repository) throws IOException, XMLStreamException {
        Map<String, Bundle> bundles = new TreeMap<>();
        try (ZipFile zip = new ZipFile(repository.resolve("artifacts.jar").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("artifacts.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(in);
            Bundle bundle = null;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("artifact")) {
                    bundle = new Bundle(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "version"),
                            new HashMap<>());
                    if (xml.getAttributeValue(null, "classifier").equals("osgi.bundle")) {
                        bundles.put(bundle.file(), bundle);
                    }
                } else if (xml.getLocalName().equals("property") && bundle != null) {
                    bundle.properties().put(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "value"));
                }
            }
        }
        return bundles;
    }
}
