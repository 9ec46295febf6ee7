package dev.e5250.script;

/** Query and Show: answers a question, or all of them. */
final class QueryAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        if (arguments.length == 1) {
            console.data(Question.of(arguments[0]).answer(console));
            return;
        }
        for (Question question : Question.values()) {
            if (question.isFirstName()) {
                String answer = question.answer(console);
                console.data(question.title() + ": " + (answer.indexOf('\n') < 0 ? answer : "..."));
            }
        }
    }
}
