import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signs on to the demo system, pages through a list, fills in a form and signs off. The property s5250.host says where. */
class VisitTest {
    private Process process;
    private PrintStream script;
    private BufferedReader answers;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(System.getProperty("s5250.command", "s5250"), "-set", "waitLimit=30",
                System.getProperty("s5250.host")).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        script = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void end() throws Exception {
        // the end of its input ends s5250
        script.close();
        assertEquals(0, process.waitFor());
    }

    @Test
    void visitsTheDemoSystem() throws IOException {
        run("String(\"demo\\tdemo\") Enter() Expect(\"Main Menu\")");

        run("String(5) Enter() Expect(\"Work with Customers\")");
        assertEquals(List.of("Acacia Bakery"), run("Ascii(8,14,13)"));
        run("PageDown");
        assertEquals(List.of("Alder Books  "), run("Ascii(8,14,13)"));
        run("PF(12)");

        run("String(4) Enter() Expect(\"Type here\")");
        run("String(\"from a test\") FieldExit() Enter()");
        assertEquals(List.of("\"from a test\""), run("Ascii(3,49,13)"));
        assertTrue(run("Query(Fields)").get(0).startsWith("row 4 column 32 length 12 ffw 4000"));
        run("PF(3)");

        run("String(90) Enter() Wait(Disconnect)");
    }

    /** The data lines that answer a line, which must be ok. */
    private List<String> run(String line) throws IOException {
        script.println(line);
        List<String> data = new ArrayList<>();
        String answer = answers.readLine();
        while (answer.startsWith("data: ")) {
            data.add(answer.substring("data: ".length()));
            answer = answers.readLine();
        }
        // answer is the status line now
        assertEquals("ok", answers.readLine(), () -> line + ": " + data);
        return data;
    }
}
