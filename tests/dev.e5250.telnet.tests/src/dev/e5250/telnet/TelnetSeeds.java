package dev.e5250.telnet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/** What a fuzzer starts from: negotiations, records, sub-negotiations, and what has killed others. */
final class TelnetSeeds {
    private static final int FLAGS = TelnetFuzz.IN_RECORDS | TelnetFuzz.WITH_DEVICE | TelnetFuzz.TRACED;

    private static final Map<String, String> STREAMS = Map.of(
            "negotiation", "FFFD27 FFFD18 FFFA2701 03 49424D5253454544 4142434445464748 0003FFF0 FFFA1801FFF0"
                    + "FFFD19 FFFB19 FFFD00 FFFB00 000A12A0000004000000FFEF",
            "all", "FFFD18 FFFA1801FFF0 000C12A0FFEF FFF1 C1FFFFC2FFEF C3FFF1C4FFEF FFEF FFFA27FFFFC5FFF0 FFFFFFEF",
            "device-twice", "FFFD27 FFFA270103FFF0 FFFA270103FFF0",
            "variables", "FFFA27010055534552 0349424D5253454544 0201 0203 0200 0202 FFFF 101112 03444556 4E414D45 0358020359FFF0",
            "killer", "FFFC19 FFFC19 FFFB19 FFFC19 FFFE19",
            "refused", "FFFD06 FFFD01 FFFB06 FFFE18 FFFC19 FFFE06 FFFC06",
            "commands", "FFF1 FFF2 FFF3 FFF4 FFF5 FFF6 FFF7 FFF8 FFF9 FF00 FFEF",
            "unclosed", "FFFA1801FFF1 C1FFEF FFFA18FFFA18FFF0",
            "text", "48656C6C6F0D0A FFEF FFFB00 FFFB19 C1C2FFEF FFFC19 C1FFEF");
    /** The end of each is repeated until a limit is passed. */
    private static final Map<String, String> REPEATED = Map.of(
            "endless-record", "FFFB00 FFFB19 C1", "endless-escapes", "FFFB00 FFFB19 FFFF", "endless-sub", "FFFA27 C1",
            "endless-sub-escapes", "FFFA18 FFFF", "many-questions", "FFFA1801FFF0", "many-options", "FFFD06",
            "many-changes", "FFFB19FFFC19", "many-records", "FFFB00 FFFB19 C1FFEF");

    private TelnetSeeds() {
    }

    /** Writes all seeds into a folder: {@code TelnetSeeds FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> stream : STREAMS.entrySet()) {
            for (int seed = 0; seed < 2; seed++) {
                Files.write(folder.resolve(stream.getKey() + '-' + seed), input(FLAGS, seed, stream.getValue()));
            }
            if (stream.getValue().contains("FFFA27")) {
                for (int signOn : new int[] {TelnetFuzz.SIGNS_ON, TelnetFuzz.SUBSTITUTES}) {
                    Files.write(folder.resolve(stream.getKey() + "-sign-on-" + signOn),
                            input(FLAGS | signOn, 0, stream.getValue()));
                }
            }
        }
        for (Map.Entry<String, String> stream : REPEATED.entrySet()) {
            byte[] input = input(FLAGS, 1, stream.getValue());
            String end = stream.getValue().replaceFirst(".* ", "");
            input[2] = (byte) TelnetFuzz.REPEATED;
            input[3] = TelnetFuzz.repeating(input, end.length() / 2);
            Files.write(folder.resolve(stream.getKey()), input);
        }
    }

    private static byte[] input(int flags, int seed, String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) flags, (byte) seed, 0, 0});
        bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
        return bytes.toByteArray();
    }
}
