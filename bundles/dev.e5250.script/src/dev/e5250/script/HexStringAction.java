package dev.e5250.script;

/** HexString: types characters by the bytes that the host has for them. */
final class HexStringAction implements Action {
    private static final int FIRST_CHARACTER = 0x40;

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        console.emulator().connected();
        StringBuilder text = new StringBuilder();
        for (byte hostByte : Numbers.hex(String.join("", arguments))) {
            if ((hostByte & 0xFF) < FIRST_CHARACTER) {
                throw new ActionException(Numbers.hex(hostByte & 0xFF, 2) + " is no character of the host's");
            }
            text.append(console.emulator().ccsid().toUnicode(hostByte));
        }
        console.emulator().type(text.toString());
    }
}
