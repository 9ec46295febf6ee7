package dev.e5250.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;

/** What is measured of this JVM. */
final class Gauges {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final HotSpotDiagnosticMXBean HOTSPOT =
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    private Gauges() {
    }

    /** Bytes that a full collection leaves in the heap. */
    static long heapAfterGc() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .map(MemoryPoolMXBean::getCollectionUsage).mapToLong(usage -> usage.getUsed()).sum();
    }

    /**
     * Threads of the platform, but the carriers of virtual ones, which the JVM adds and takes as it likes. Virtual
     * threads are not counted: only a dump knows them, and dumping them every few seconds under load crashed JDK 25 in
     * its own code after some minutes. One that stays shows in the heap, and in the files where it has a socket.
     */
    static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool")).count();
    }

    /** What all threads do now, in a new file. */
    static Path dumpThreads() throws IOException {
        Path dump = Files.createTempDirectory("e5250-soak").resolve("threads.txt");
        HOTSPOT.dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
        return dump;
    }

    /** File descriptors, sockets among them; 0 where the system does not tell. */
    static long files() {
        return SYSTEM instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
    }

    /** Nanoseconds of CPU time so far. */
    static long cpu() {
        return SYSTEM.getProcessCpuTime();
    }
}
