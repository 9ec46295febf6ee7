package dev.e5250.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.KeyboardState;

/**
 * How a session is doing: for a diagnostics page, a bug report, a test. Holds no data of any record.
 *
 * @param state    where in its life it is
 * @param keyboard why keys wait, if they do
 * @param uptime   since it was opened; zero before that
 * @param retained what it holds of all that may grow
 * @param counts   what went in and out
 */
public record Diagnostics(SessionState state, KeyboardState keyboard, Duration uptime, RetainedBytes retained,
        Counts counts) {

    /**
     * What a session has counted since it was made.
     *
     * @param connections   connections that were made
     * @param bytesIn       bytes from the host, telnet's included
     * @param bytesOut      bytes to the host, telnet's included
     * @param recordsIn     records from the host
     * @param recordsOut    records to the host
     * @param ignored       records of the host that were none of the General Data Stream
     * @param errors        negative responses by sense code
     * @param lastResponses the last few of them, oldest first
     */
    public record Counts(long connections, long bytesIn, long bytesOut, long recordsIn, long recordsOut, long ignored,
            Map<SenseCode, Long> errors, List<NegativeResponse> lastResponses) {
    }

    /**
     * One bad record of the host.
     *
     * @param recordNumber the how manieth record it was, from 1 on
     * @param sense        what was wrong
     */
    public record NegativeResponse(long recordNumber, SenseCode sense) {
    }
}
