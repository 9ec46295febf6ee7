package dev.e5250.soak;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Lets the players act, one after the other by chance, so often a second and no more. */
final class PaceMaker extends Thread {
    private static final int MOST_ACTS_PER_SECOND = 1500;
    private static final int ACTS_PER_PLAYER = 20;
    private static final Duration TICK = Duration.ofMillis(10);

    private final List<Player> players;
    private final Random random;
    private final int actsPerTick;
    private volatile boolean ended;

    PaceMaker(List<Player> players, long seed) {
        super("soak pace-maker");
        this.players = players;
        random = new Random(seed);
        int acts = Math.min(MOST_ACTS_PER_SECOND, ACTS_PER_PLAYER * players.size());
        actsPerTick = Math.max(1, acts / (int) (1000 / TICK.toMillis()));
        setDaemon(true);
    }

    @Override
    public void run() {
        while (!ended) {
            for (int i = 0; i < actsPerTick; i++) {
                players.get(random.nextInt(players.size())).act(random);
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    /** Returns when no player will act any more. */
    void end() throws InterruptedException {
        ended = true;
        join();
    }
}
