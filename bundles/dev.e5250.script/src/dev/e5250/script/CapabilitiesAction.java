package dev.e5250.script;

/** Capabilities: what the client can deal with. Only errd means something here. */
final class CapabilitiesAction implements Action {
    private static final String ERRORS_MARKED = "errd";

    @Override
    public void run(Console console, String[] arguments) throws ActionException {
        if (arguments.length == 0) {
            console.data(console.marksErrors() ? ERRORS_MARKED : "");
        }
        for (String capability : arguments) {
            if (!capability.equalsIgnoreCase(ERRORS_MARKED)) {
                throw new ActionException("unknown capability '" + capability + "': " + ERRORS_MARKED);
            }
        }
        if (arguments.length > 0) {
            console.marksErrors(true);
        }
    }
}
