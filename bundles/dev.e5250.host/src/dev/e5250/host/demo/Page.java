package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.Shown;

/** One display or window of the demo system: what it shows and what its keys do. Used by the thread of one session. */
interface Page {
    /** What to show now. */
    Shown display(DemoJob job);

    /** What a key does that is not answered alike on all pages; see {@link DemoSession}. */
    Next answer(ClientRecord input, DemoJob job);

    /** Lines of help, {@link HelpPage#LINES} at most of {@link HelpPage#WIDTH} characters at most. */
    List<String> help();
}
