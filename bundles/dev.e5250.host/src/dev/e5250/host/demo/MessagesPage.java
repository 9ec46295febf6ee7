package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Display Messages: the operator's queue. While messages wait that nobody has seen, the message light is on. */
final class MessagesPage implements Page {
    private static final int FIRST_ROW = 5;
    private static final int SHOWN = 6;
    private static final int TEXT_ROW = 19;
    private static final int LATER_ROW = 20;
    private static final int COLUMN = 30;
    private static final int TEXT_LENGTH = 48;
    private static final int MAX_SECONDS = 60;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("DSPMSG", "Display Messages",
                "F1=Help   F3=Exit   F5=Refresh   F12=Cancel   F13=Remove all").keysWithoutData(5, 13)
                .text(3, 2, "Queue . . . . . :").text(3, 21, job.user(), Attr.WHITE);
        List<MessageQueue.Message> messages = job.messages().all();
        int row = FIRST_ROW;
        for (MessageQueue.Message message : messages.subList(0, Math.min(SHOWN, messages.size()))) {
            display.text(row, 4, message.text(), Attr.WHITE)
                    .text(row + 1, 6, "From  . . :   " + message.from() + "   " + message.time());
            row += 2;
        }
        if (messages.isEmpty()) {
            display.text(FIRST_ROW, 4, "(No messages available)");
        } else if (messages.size() > SHOWN) {
            display.text(FIRST_ROW + 2 * SHOWN, 4, "and " + (messages.size() - SHOWN) + " older ones");
        }
        return display.text(18, 2, "Send yourself a message, press Enter.", Attr.BLUE)
                .text(TEXT_ROW, 2, Pages.prompt("Message", 25)).field(input(TEXT_ROW, COLUMN, TEXT_LENGTH))
                .text(LATER_ROW, 2, Pages.prompt("Seconds until it comes", 25))
                .field(input(LATER_ROW, COLUMN, 2).digitsOnly().blankFill())
                .text(LATER_ROW, 34, "0 to 60: go elsewhere and watch").cursor(TEXT_ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> send(input, job);
        case F5 -> seen(job, Next.again());
        case F13 -> {
            job.messages().clear();
            yield seen(job, Next.again());
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    /** Shows the page, and with it that the messages are seen: the light goes off. */
    static Next seen(DemoJob job, Next then) {
        return Next.run(workstation -> {
            workstation.messageLight(false);
            return then;
        });
    }

    private Next send(ClientRecord input, DemoJob job) {
        String typed = input.field(TEXT_ROW, COLUMN).strip();
        String text = typed.substring(0, Math.min(TEXT_LENGTH, typed.length()));
        String later = input.field(LATER_ROW, COLUMN).strip();
        int seconds = later.matches("\\d{1,2}") ? Integer.parseInt(later) : 0;
        if (text.isEmpty()) {
            return seen(job, Next.again());
        }
        if (seconds > MAX_SECONDS) {
            return Next.message("It may take 60 seconds at most.", LATER_ROW, COLUMN);
        }
        return Next.run(workstation -> {
            if (seconds == 0) {
                arrive(job, workstation, text);
                return seen(job, Next.again());
            }
            return job.later(Duration.ofSeconds(seconds), () -> arrive(job, workstation, text)) ? Next.again()
                    : Next.message("Too many messages are on their way. Wait for one of them.");
        });
    }

    private static void arrive(DemoJob job, Workstation workstation, String text) {
        job.messages().add(new MessageQueue.Message(job.user(), job.time(), text));
        try {
            workstation.messageLight(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> help() {
        return List.of("Messages for you, the newest first. When one comes, the message",
                "light (MW) of the terminal goes on, wherever you are. It goes off",
                "when the messages are shown.", "",
                "To see that, send yourself a message that takes some seconds,",
                "and go to another page.", "", "F13 removes all messages.");
    }
}
