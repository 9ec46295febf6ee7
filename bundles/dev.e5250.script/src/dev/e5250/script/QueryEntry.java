package dev.e5250.script;

/**
 * A row of the table of what Query knows.
 *
 * @param title  as it is written
 * @param help   what it tells, a sentence
 * @param listed whether Query without a keyword tells it: second names, and forms of s3270 that it has left behind, are not
 */
record QueryEntry(String title, String help, boolean listed, Answerer answerer) {

    /** Finds the answer; several lines are separated by line feeds, and what there is not is empty. */
    interface Answerer {
        String answer(Console console) throws InterruptedException;
    }

    String answer(Console console) throws InterruptedException {
        return answerer.answer(console);
    }
}
