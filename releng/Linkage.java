import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether the bundles of a product fit together: each field and method that one of them names in a class of another is there,
 * with that type. Manifests with ranges of versions do not tell, and on a system that cannot be had nobody would see it before
 * a user does. Takes folders of products; prints what is missing and ends with 1 when something is.
 */
final class Linkage {
    /** What a class names in another, as "owner name descriptor". */
    private record Type(String bundle, String name, List<String> parents, Set<String> members, Set<String> named) {
    }

    private static final String OBJECT = "java/lang/Object";

    /** More than one where a fragment or a copy brings the same class. */
    private final Map<String, List<Type>> types = new HashMap<>();

    private Linkage(Path product) throws IOException {
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                read(jar);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        int missing = 0;
        for (String argument : arguments) {
            Linkage linkage = new Linkage(Path.of(argument));
            Set<String> found = linkage.missing();
            found.forEach(System.out::println);
            System.out.printf("%s: %d classes, %d names without anything behind them%n", argument, linkage.types.size(), found.size());
            missing += linkage.types.isEmpty() ? 1 : found.size();
        }
        System.exit(missing == 0 ? 0 : 1);
    }

    private void read(Path jar) throws IOException {
        String bundle = jar.getFileName().toString();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                // not those for other releases of Java
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")
                        && !entry.getName().endsWith("-info.class")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Type type = read(bundle, new DataInputStream(in));
                        types.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(type);
                    }
                }
            }
        }
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (List<Type> same : types.values()) {
            for (Type type : same) {
                for (String member : type.named()) {
                    int owner = member.indexOf(' ');
                    String name = member.substring(0, owner);
                    if (types.containsKey(name) && !has(name, member.substring(owner + 1))) {
                        missing.add(type.bundle() + ": " + type.name() + " names " + member);
                    }
                }
            }
        }
        return missing;
    }

    /** Whether a class or one above it has the member; of those that are the runtime's it is believed. */
    private boolean has(String owner, String member) {
        if (!types.containsKey(owner)) {
            return !owner.equals(OBJECT) || Stream.of(Object.class.getDeclaredMethods())
                    .anyMatch(method -> member.startsWith(method.getName() + ' '));
        }
        return types.get(owner).stream().anyMatch(type -> type.members().contains(member)
                || type.parents().stream().anyMatch(parent -> has(parent, member)));
    }

    /** A class file as the Java Virtual Machine Specification has it, chapter 4. */
    private static Type read(String bundle, DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] first = new int[count];
        int[] second = new int[count];
        List<Integer> members = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                    if (tag <= 11) {
                        members.add(i);
                    }
                }
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant of kind " + tag + " in " + bundle);
            }
        }
        in.skipNBytes(2);
        String name = texts[first[in.readUnsignedShort()]];
        List<String> parents = new ArrayList<>();
        int parent = in.readUnsignedShort();
        if (parent != 0) {
            parents.add(texts[first[parent]]);
        }
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            parents.add(texts[first[in.readUnsignedShort()]]);
        }
        Set<String> own = new HashSet<>();
        for (int kind = 0; kind < 2; kind++) {
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                in.skipNBytes(2);
                own.add(texts[in.readUnsignedShort()] + ' ' + texts[in.readUnsignedShort()]);
                for (int a = in.readUnsignedShort(); a > 0; a--) {
                    in.skipNBytes(2);
                    in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
                }
            }
        }
        Set<String> named = new HashSet<>();
        for (int member : members) {
            int type = second[member];
            named.add(texts[first[first[member]]] + ' ' + texts[first[type]] + ' ' + texts[second[type]]);
        }
        return new Type(bundle, name, parents, own, named);
    }
}
