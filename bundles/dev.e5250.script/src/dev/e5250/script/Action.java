package dev.e5250.script;

/** What a word of the script language does. One object serves all consoles, so it keeps nothing. */
interface Action {

    /**
     * @param arguments as many as its {@link ActionEntry} allows
     * @throws ActionException      when it cannot be done; the console says why, and goes on with the next line
     * @throws InterruptedException when there is nobody left to do it for
     */
    void run(Console console, String[] arguments) throws ActionException, InterruptedException;
}
