#!/usr/bin/env python3
"""Signs on to the demo system, pages through a list, fills in a form and signs off:  visit.py HOST[:PORT]

Talks to s5250 as py3270 talks to s3270: a process, a line to its standard input, and lines from its standard output until
the status line and ok or error.
"""
import subprocess
import sys


class Terminal:
    def __init__(self):
        self.process = subprocess.Popen(["s5250", "-xrm", "s3270.unlockDelay: False", "-xrm", "*model: 2"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.status = None

    def command(self, line):
        self.process.stdin.write(line.encode("utf-8") + b"\n")
        self.process.stdin.flush()
        data = []
        while True:
            answer = self.process.stdout.readline()
            if not answer.startswith(b"data:"):
                break
            data.append(answer[6:].rstrip(b"\r\n").decode("utf-8"))
        self.status = answer.rstrip().decode("ascii").split(" ")
        if self.process.stdout.readline().rstrip() != b"ok":
            raise RuntimeError(line + ": " + " ".join(data))
        return data

    def wait_for_field(self):
        self.command("Wait(30, InputField)")
        assert self.status[0] == "U", self.status

    def move_to(self, row, column):
        self.command("MoveCursor({0}, {1})".format(row - 1, column - 1))

    def string_get(self, row, column, length):
        return self.command("Ascii({0},{1},{2})".format(row - 1, column - 1, length))[0]


def main(host):
    terminal = Terminal()
    terminal.command("Connect({0})".format(host))
    terminal.wait_for_field()
    assert terminal.status[3].startswith("C("), terminal.status
    terminal.move_to(6, 53)
    terminal.command('String("demo")')
    terminal.move_to(7, 53)
    terminal.command('String("demo")')
    terminal.command("Enter")
    terminal.wait_for_field()
    assert terminal.string_get(1, 2, 4) == "MAIN", terminal.command("Ascii()")

    terminal.command('String("5")')
    terminal.command("Enter")
    first = terminal.string_get(9, 15, 16)
    terminal.command("PageDown")
    print(first.strip() + ", " + terminal.string_get(9, 15, 16).strip())
    terminal.command("PF(12)")
    terminal.wait_for_field()

    terminal.command('String("4")')
    terminal.command("Enter")
    terminal.wait_for_field()
    terminal.move_to(4, 32)
    terminal.command("DeleteField")
    terminal.command('String("from Python")')
    terminal.command("Enter")
    terminal.wait_for_field()
    print(terminal.string_get(4, 50, 15).strip())
    terminal.command("PF(3)")
    terminal.wait_for_field()

    terminal.command('String("90")')
    terminal.command("Enter")
    terminal.command("Wait(30, Disconnect)")
    assert terminal.status[3] == "N", terminal.status
    terminal.command("Quit")
    return terminal.process.wait(30)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
