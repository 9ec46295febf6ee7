package dev.e5250.script;

/** Query and Show: answers a question, or all of them. */
final class QueryAction implements Action {
    private static final String ALL = "-all";

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        if (arguments.length == 0) {
            list(console, false);
        } else if (arguments[0].equalsIgnoreCase(ALL)) {
            list(console, true);
        } else {
            console.data(QueryTable.find(arguments[0]).answer(console));
        }
    }

    /** @param whole with all lines of answers that have several */
    private static void list(Console console, boolean whole) throws InterruptedException {
        for (QueryEntry entry : QueryTable.ENTRIES) {
            if (entry.listed()) {
                String answer = entry.answer(console);
                String head = entry.title() + ':' + (answer.isEmpty() ? "" : " ");
                console.data(whole ? head + answer.replace("\n", '\n' + head)
                        : head + (answer.indexOf('\n') < 0 ? answer : "..."));
            }
        }
    }
}
