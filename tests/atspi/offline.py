# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What shows only when something is long, or gone: a very long message, the strip and the sentences of a program without its server, and
what waits in its outbox."""

import tasks
from server import CONVERSATIONS
from tree import until

WAITS = "Keys are at the desk"
LINES = 900  # of a few letters each: the server takes no more than ten thousand


class Offline:
    """The parts build on one another, in this order."""

    def __init__(self, walk, server, conversation):
        self.walk = walk
        self.program = walk.program
        self.server = server
        self.conversation = conversation

    @staticmethod
    def prepare(server):
        """Makes the first conversation end with a message that is too high for a row; gives its id."""
        conversation = server.ask(f"{CONVERSATIONS}?sort_by=updated_at&sort_direction=desc")["conversations"][0]["id"]
        text = "\n".join(f"Line {i}" for i in range(LINES))
        server.ask(f"{CONVERSATIONS}/{conversation}/messages", {"message": {"content": text}})
        return conversation

    def wholeMessage(self):
        """Opens the whole of a folded message, reads its end by keys, and comes back to the row."""
        p = self.program
        p.key("alt+1")
        p.focus("list|list item")
        p.key("Home")
        for _ in range(5):
            if p.focus("list item").says(".*Line 0.*"):
                break
            p.step("Down")
        p.focus("list item", ".*Line 0.*")
        p.key("ctrl+r")
        p.focus("text", "Reply")
        if p.step("shift+Tab").role == "push button":  # to the latest message, which is higher than the window
            p.step("shift+Tab")
        p.focus("list item", "You.*Line 0.*")

        def readOn(window):
            text = p.focus("text", "Whole message")
            until("its last line", lambda: text.text.rstrip().endswith(f"Line {LINES - 1}"))
            assert window.find("label", ".* characters.*"), "it is not told how long it is"
            p.step("Tab")
            p.focus("push button", "Close")

        self.walk.dialog("Whole message", lambda: p.key("Return"), readOn)
        p.focus("list item", "You.*Line 0.*")

    def strip(self):
        """The server goes: it is announced once, and the strip tells it with a button that can be reached."""
        p = self.program
        since = len(p.said)
        self.server.stop()
        p.key("alt+2", "F5")
        p.hear("Offline.*", since)
        p.await_("push button", "Try now")
        self.walk.check()
        p.key("alt+1")
        p.focus("list|list item")
        for _ in range(8):
            if p.step("shift+F6").says("Try now"):
                break
        p.focus("push button", "Try now")
        p.key("space")
        self.walk.check()

    def outboxMenu(self):
        """A reply waits; its row's menu opens by key, and what it offers is said."""
        p = self.program
        p.key("alt+1")
        p.focus("list|list item")
        p.key("Home", "ctrl+r")
        p.focus("text", "Reply")
        tasks.write(p, WAITS)
        tasks.lastMessage(p, WAITS, "Queued")
        p.key("alt+4")
        p.focus("list item", f".*{WAITS}.*")
        self.walk.check()
        p.key("shift+F10")
        p.key("Down")
        p.focus("menu item", "Open.*")
        self.walk.check(p.menu())
        p.key("Escape")
        p.focus("list item", f".*{WAITS}.*")

    def back(self):
        """The server is there again: the strip goes, and what waited is there once."""
        p = self.program
        since = len(p.said)
        self.server.start()
        p.key("F5")
        until("end of the row in the outbox", lambda: not p.main.find("list item", f".*{WAITS}.*"))
        p.gone("the strip", lambda: p.main.find("push button", "Try now"))
        p.hear("Online.*|Sent.*", since)
        self.walk.check()
        said = self.server.messages(self.conversation)
        assert said.count(WAITS) == 1, f"it is there {said.count(WAITS)} times"

    def details(self):
        """What the server cannot give says so where it would stand, and why for those who ask."""
        p = self.program
        self.server.stop()
        self.server.start("--fault", "status=500")
        p.key("ctrl+2")
        p.window(".*Infinity Mall.*")
        p.key("alt+3")
        p.await_("push button", "Details.*")
        self.walk.check()
        for _ in range(12):
            if p.step("Tab").says("Details.*"):
                break
        p.focus("push button", "Details.*")

        def facts(window):
            assert "500" in window.find("text", "What is known about the failure").text, "it is not told what the server answered"
            p.step("shift+Tab")
            p.focus("push button", "Copy")
            p.step("shift+Tab")
            p.focus("text", "What is known about the failure")

        self.walk.dialog("Details", lambda: p.key("space"), facts)
        p.focus("push button", "Details.*")
