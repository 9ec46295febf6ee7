package dev.e5250.faults;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

import dev.e5250.telnet.Transport;

/** A transport that goes wrong in one way, from one moment on; before that it is the one it stands before. */
public final class FaultyTransport implements Transport {
    private final Transport behind;
    private final Deque<byte[]> again = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Fault fault;
    private byte[] held;

    /** @param behind what works as long as no fault has begun; closed with this one */
    public FaultyTransport(Transport behind) {
        this.behind = behind;
    }

    /** From now on, by any thread. A read that waits already takes part with what it returns. */
    public void begin(Fault newFault) {
        fault = newFault;
        if (newFault == Fault.DROP || newFault == Fault.CUT) {
            behind.close();
        }
    }

    @Override
    public void connect() throws IOException {
        if (fault == Fault.STALL) {
            awaitClose();
        }
        if (fault == Fault.DROP || fault == Fault.CUT || fault == Fault.WRITE_FAILS) {
            throw new IOException("on purpose");
        }
        behind.connect();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!again.isEmpty() && again.peek().length <= length) {
            byte[] second = again.remove();
            System.arraycopy(second, 0, into, offset, second.length);
            return second.length;
        }
        int count;
        try {
            count = behind.read(into, offset, length);
        } catch (IOException e) {
            if (fault == Fault.CUT) {
                return -1;
            }
            throw e;
        }
        if (fault == Fault.STALL) {
            awaitClose();
        } else if (fault == Fault.CUT) {
            return -1;
        } else if (fault == Fault.DUPLICATE && count > 0) {
            again.add(Arrays.copyOfRange(into, offset, offset + count));
        } else if (fault == Fault.CORRUPT && count > 0) {
            for (int i = offset; i < offset + count; i += 3) {
                into[i] ^= 0x55;
            }
        }
        return count;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (fault == Fault.STALL) {
            awaitClose();
        } else if (fault == Fault.WRITE_FAILS) {
            throw new IOException("on purpose");
        } else if (fault == Fault.CUT) {
            // the peer has ended its own half only
            return;
        } else if (fault == Fault.REORDER && held == null) {
            held = bytes.clone();
            return;
        }
        behind.write(bytes);
        if (held != null) {
            behind.write(held);
            held = null;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        behind.close();
    }

    private void awaitClose() throws IOException {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("closed");
    }
}
