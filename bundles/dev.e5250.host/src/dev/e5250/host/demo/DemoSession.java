package dev.e5250.host.demo;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.AidKey;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HeaderFlag;

/** The talk with one operator: shows pages, answers every key, serves Help, Attn and System Request on any page. */
final class DemoSession {
    /** A client that cannot take our displays shall not be sent them for ever. */
    private static final int MAX_NEGATIVE_RESPONSES = 3;

    private final Workstation workstation;
    private final DemoJob job;
    private final Ccsid ccsid;
    private int negativeResponses;
    private boolean inSystemRequest;

    DemoSession(Workstation workstation, DemoJob job) {
        this.workstation = workstation;
        this.job = job;
        ccsid = job.ccsid();
    }

    /**
     * How a talk ended.
     *
     * @param signedOff whether the operator signed off; if not, he went back from the first page
     * @param below     what the page below does then; null when it only comes back
     */
    record Outcome(boolean signedOff, Next below) { }

    /** Shows a page, and others from there on. */
    Outcome converse(Page first) throws IOException {
        Deque<Page> pages = new ArrayDeque<>();
        Next next = Next.show(first);
        while (true) {
            switch (next.kind()) {
            case SHOW -> {
                pages.push(next.page());
                show(pages);
            }
            case OVER -> {
                Optional<Next> after = onTop(next.page());
                if (after.isPresent()) {
                    next = after.get();
                    continue;
                }
            }
            case BACK -> {
                pages.pop();
                if (pages.isEmpty()) {
                    return new Outcome(false, next.below());
                }
                show(pages);
            }
            case AGAIN -> show(pages);
            case MESSAGE -> workstation.message(next.message(), next.row(), next.column());
            case RUN -> {
                next = next.action().run(workstation);
                continue;
            }
            case SIGN_OFF -> {
                return new Outcome(true, null);
            }
            }
            next = answer(pages.element());
        }
    }

    private void show(Deque<Page> pages) throws IOException {
        workstation.show(pages.element().display(job));
    }

    /** What comes after the next record that anything comes after. */
    private Next answer(Page page) throws IOException {
        Optional<Next> answer;
        do {
            answer = answer(page, workstation.read());
        } while (answer.isEmpty());
        return answer.get();
    }

    /** What comes after a record; empty when nothing does but the next one. */
    private Optional<Next> answer(Page page, ClientRecord input) throws IOException {
        if (input.has(HeaderFlag.ERROR)) {
            return Optional.of(retry());
        }
        if (input.has(HeaderFlag.HELP)) {
            workstation.explain("Error " + input.helpErrorCode().orElse("") + ": press Error Reset and go on.");
            return Optional.empty();
        }
        if (input.has(HeaderFlag.SYSTEM_REQUEST)) {
            return systemRequest(input);
        }
        if (input.has(HeaderFlag.ATTENTION | HeaderFlag.TEST_REQUEST)) {
            workstation.cancelInvite();
            String key = input.has(HeaderFlag.ATTENTION) ? "Attn" : "Test Request";
            return Optional.of(Next.message("No program is set up for the " + key + " key."));
        }
        if (input.aidCode() < 0) {
            // no key at all: an answer that no one waits for
            return Optional.empty();
        }
        negativeResponses = 0;
        return answerKey(page, input);
    }

    private Optional<Next> answerKey(Page page, ClientRecord input) throws IOException {
        AidKey key = input.aid();
        if (key == AidKey.CLEAR) {
            return Optional.of(Next.again());
        }
        if ((key == AidKey.HELP || key == AidKey.F1) && !(page instanceof HelpPage)) {
            return onTop(new HelpPage(page.help(), workstation.isWide()));
        }
        return Optional.of(page.answer(input, job));
    }

    private Next retry() throws ProtocolException {
        negativeResponses++;
        if (negativeResponses > MAX_NEGATIVE_RESPONSES) {
            throw new ProtocolException("the client takes no display");
        }
        return Next.again();
    }

    /** RFC 1205 section 4.3. An option typed on the system request line goes along with the key. */
    private Optional<Next> systemRequest(ClientRecord input) throws IOException {
        workstation.cancelInvite();
        if (inSystemRequest) {
            return Optional.of(Next.message("System Request is being served already."));
        }
        byte[] line = input.data();
        Next chosen = SystemRequestPage.choose(ccsid.toUnicode(line, 0, line.length).strip());
        if (chosen.kind() == Next.Kind.SIGN_OFF) {
            return Optional.of(chosen);
        }
        inSystemRequest = true;
        try {
            return onTop(chosen.kind() == Next.Kind.SHOW ? chosen.page() : new SystemRequestPage());
        } finally {
            inSystemRequest = false;
        }
    }

    /** Serves a page over the present one, which comes back as it was. */
    private Optional<Next> onTop(Page over) throws IOException {
        Optional<Workstation.Saved> saved = workstation.save();
        Outcome outcome = converse(over);
        if (outcome.signedOff()) {
            return Optional.of(Next.signOff());
        }
        if (outcome.below() != null && outcome.below().kind() == Next.Kind.AGAIN || saved.isEmpty()) {
            return Optional.of(Next.again());
        }
        workstation.restore(saved.get());
        if (outcome.below() == null) {
            workstation.invite();
        }
        return Optional.ofNullable(outcome.below());
    }
}
