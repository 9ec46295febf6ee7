package dev.e5250.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A script port in this process, which ends with it. Its texts are those of the program, English. */
final class Scripts implements AutoCloseable {
    final ScriptPort port;
    final Options options;
    private final Thread thread;
    private final Locale before = Locale.getDefault();

    Scripts(String... options) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        List<String> all = new ArrayList<>(List.of("-scriptport", "0"));
        all.addAll(List.of(options));
        this.options = Options.parse(all.toArray(String[]::new));
        port = new ScriptPort(this.options);
        thread = Thread.ofVirtual().start(() -> {
            try {
                port.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until nobody is served any more. */
    void areAllGone() throws InterruptedException {
        Until.isTrue(() -> port.connections() == 0, () -> port.connections() + " consoles are left");
    }

    ScriptClient client() throws Exception {
        return new ScriptClient(port.port());
    }

    @Override
    public void close() throws Exception {
        port.close();
        thread.join(ScriptClient.PATIENCE);
        Locale.setDefault(before);
    }
}
