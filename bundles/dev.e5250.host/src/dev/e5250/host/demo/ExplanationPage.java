package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Says why a page cannot be shown in this session, and what to do. */
final class ExplanationPage implements Page {
    private static final int FIRST_ROW = 4;

    private final String id;
    private final String title;
    private final List<String> lines;

    ExplanationPage(String id, String title, List<String> lines) {
        this.id = id;
        this.title = title;
        this.lines = lines;
    }

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard(id, title, "F1=Help   F3=Exit   F12=Cancel");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                display.text(FIRST_ROW + i, 2, lines.get(i));
            }
        }
        return display.cursor(1, 1);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER, F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Enter, F3 and F12 go back.");
    }
}
