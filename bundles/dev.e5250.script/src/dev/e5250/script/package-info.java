/**
 * s5250, a 5250 terminal without a window: a process that reads actions, one line at a time, and answers each line with
 * data lines, a status line, and ok or error, the way s3270 does, so that what drives s3270 drives IBM i as well.
 * <p>
 * A {@link dev.e5250.script.Console} reads the lines of one client and runs the actions of
 * {@link dev.e5250.script.ActionTable} on its {@link dev.e5250.script.Emulator}, which has the session. What the console
 * says is for programs, which compare it: it is English on every system.
 */
package dev.e5250.script;
