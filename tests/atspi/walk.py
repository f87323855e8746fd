#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""walk.py PROGRAM HOME [WORD...]: walks the accessibility tree of every pane, dialog and menu of the demo mall and of the first screen,
and does ten tasks by keyboard alone. Started by `run`, which makes the session that it needs."""

import os
import re
import sys
import time

import tasks
from checks import Finding, faults
from offline import Offline
from server import Server
from tree import Missing, Program, until

CLOCK = "2025-11-20T13:03:00Z"
NOBODY = "http://127.0.0.1:9"


class Walk:
    """The places of a program, each left as it was found."""

    def __init__(self, program):
        self.program = program
        self.looked = 0

    def check(self, *windows):
        found = []
        for window in windows or self.program.windows():
            more, count = faults(window)
            found += more
            self.looked += count
        if found:
            raise Finding("\n".join(found))

    def dialog(self, name, opened, *more):
        """Opens a window, checks it, does more in it, and leaves it by Escape."""
        p = self.program
        opened()
        p.window(name)
        p.focus()
        self.check(p.window(name))
        for step in more:
            step(p.window(name))
            self.check(p.window(name))
        p.key("Escape")
        p.closed(name)
        p.focus()

    # -- the places

    def inbox(self):
        p = self.program
        p.key("alt+1")
        p.await_("list", "Conversations")
        p.key("Home")
        p.focus("list item")
        p.await_("list", "Messages")
        self.check()

    def notifications(self):
        p = self.program
        p.key("alt+2")
        p.await_("list", "Notifications")
        self.check()
        p.key("Down")
        p.focus("list item")
        self.check()

    def sendings(self):
        p = self.program
        p.key("alt+3")
        p.await_("chart", ".*")
        p.focus("table cell")
        self.check()
        p.key("t")
        p.await_("push button", "Show chart")
        self.check()
        p.key("t")
        p.await_("push button", "Show table")

    def outbox(self):
        p = self.program
        p.key("alt+4")
        p.await_("push button", "Pause sending")
        self.check()

    def keys(self):
        self.dialog("Keys", lambda: self.program.key("F1"))

    def settings(self):
        p = self.program

        def next_(_):
            p.step("Down")

        def first(_):
            for _ in range(4):
                if p.step("Tab").says("Account"):
                    break
            p.focus("radio button|push button|toggle button", "Account")

        self.dialog("Settings", lambda: p.key("ctrl+comma"), first, *[next_] * 6)

    def messageMenu(self):
        """By the key for menus, from a message; the thread of the first conversation is open."""
        p = self.program
        p.key("alt+1")
        p.focus("list item")
        p.key("Home", "ctrl+r")
        p.focus("text", "Reply")
        p.step("shift+Tab")
        p.focus("list item")
        p.key("shift+F10")
        p.key("Down")
        p.focus("menu item", "Copy text")
        self.check(p.menu())
        p.key("Escape")
        p.focus("list item")

    def palette(self):
        """Over the inbox: what stands there at first, what was found, and nothing found."""
        p = self.program
        p.key("alt+1")
        p.focus("list|list item")
        p.key("ctrl+k")
        p.focus("text")
        p.await_("list", "Results")
        self.check()
        p.type("archive")
        p.await_("list item", ".*Archive.*", p.await_("list", "Results"))
        p.key("Down")
        p.focus("text")  # which keeps it, while the list is walked
        self.check()
        p.type("qqq")
        p.gone("what was found", lambda: p.main.find("list", "Results"))
        self.check()
        p.key("Escape")
        p.focus("list|list item")

    def snoozeMenu(self):
        p = self.program
        p.key("alt+1", "Home")
        p.focus("list item")
        p.key("s")
        p.key("Down")
        p.focus("menu item")
        self.check(p.menu())
        tasks.toLine(p, "Another time")
        p.key("Return")
        p.window("Snooze until")
        p.focus("text", "Day and time")
        p.type("tomorrow 14")
        self.check(p.window("Snooze until"))
        p.key("Escape")
        p.closed("Snooze until")
        p.focus("list item")

    def bulkBar(self):
        p = self.program
        p.key("alt+1", "Home")
        p.focus("list item")
        p.key("shift+Down")
        p.await_(None, "2 chosen")
        self.check()
        p.key("Escape")
        p.gone("the bar", lambda: p.main.find(None, "2 chosen"))

    def findBar(self):
        p = self.program
        p.key("alt+1", "Home")
        p.focus("list item")
        p.await_("list", "Messages")
        p.key("ctrl+f")
        p.focus("text", "Find in this conversation")
        p.type("the")
        self.check()
        p.key("Escape")
        p.gone("the field", lambda: p.main.find("text", "Find in this conversation"))
        p.focus()

    def whoIsHere(self):
        p = self.program
        p.key("alt+1", "Home")
        p.focus("list item")
        p.await_("list", "Messages")
        p.key("ctrl+i")
        p.await_("list", "Participants")
        p.focus()
        self.check()
        p.key("Escape")
        p.gone("the panel", lambda: p.main.find("list", "Participants"))
        p.focus()

    def popOut(self):
        """A window of its own, over the main one; the way back is by its title bar, which nobody draws here."""
        p = self.program
        p.key("alt+1", "Home")
        p.focus("list item")
        p.await_("list", "Messages")
        before = len(p.windows())
        p.key("ctrl+shift+o")
        own = until("second window", lambda: next((one for one in p.windows() if len(p.windows()) > before and one != p.main), None))
        p.await_("list", "Messages", own)
        self.check(own)
        p.key("ctrl+shift+o")  # here it puts the conversation back
        p.closed(re.escape(own.name))
        p.focus()

    def newConversation(self):
        p = self.program
        p.key("alt+1")
        p.focus("list|list item")
        p.key("ctrl+n")
        p.focus("text", "To")
        self.check()
        p.type("ma")
        p.await_("list item", ".*", p.await_("list", "People and audiences"))
        self.check()
        since = len(p.said)
        p.key("Down", "Return")
        p.hear(".* added", since)
        self.check()
        p.focus("text", "To")
        p.key("BackSpace")
        p.hear(".* taken out", since)
        p.key("Escape", "Escape")
        p.focus("list|list item")

    def snippets(self):
        """The dialog, with a snippet that is begun, and what a slash in a reply offers of it."""
        p = self.program

        def begin(window):
            for _ in range(8):
                if p.step("Tab").says("New snippet"):
                    break
            p.focus("push button", "New snippet")
            p.key("space")
            p.focus("text", "Name of the snippet")
            p.type("thanks")
            p.step("Tab")
            p.focus("text", "Text of the snippet")
            p.type("Thank you")

        p.key("alt+1", "Home")
        p.focus("list item")
        self.dialog("Snippets", lambda: (p.key("ctrl+k"), p.focus("text"), p.type("snippets"),
                                         p.await_("list item", "Snippets.*"), p.key("Return")), begin)
        p.key("alt+1", "Home", "ctrl+r")
        p.focus("text", "Reply")
        p.type("/")
        p.await_("list item", ".*thanks.*", p.await_("list", "Snippets"))
        p.focus("text", "Reply")
        self.check()
        p.key("Escape", "BackSpace", "Escape")
        p.focus("list item")

    def accountMenu(self):
        p = self.program
        tasks.openAccountMenu(p)
        self.check(p.menu())
        tasks.toLine(p, "Tools")
        p.key("Right")
        p.focus("menu item", "Requests")
        self.check(p.menu())
        p.key("Escape", "Escape")
        p.focus("push button", "Account menu.*")

    def mallMenu(self):
        p = self.program
        tasks.openMallMenu(p)
        self.check(p.menu())
        p.key("Escape")
        p.focus("push button", "Mall: .*")

    def accounts(self):
        self.dialog("Accounts", lambda: tasks.choose(self.program, "Accounts"))

    def connection(self):
        p = self.program
        self.dialog("Connection", lambda: p.key("ctrl+alt+c"), lambda _: (p.key("Down", "Down"), p.focus("radio button", "This proxy")))

    def requests(self):
        p = self.program
        self.dialog("Requests", lambda: tasks.choose(p, "Tools", "Requests"), lambda _: (p.key("Tab", "Tab", "Tab", "Down"), p.focus()))

    def push(self):
        self.dialog("Push event.*", lambda: tasks.choose(self.program, "Tools", "Push event"))

    def log(self):
        self.dialog("Log", lambda: tasks.choose(self.program, "Tools", "Log"))

    def about(self):
        self.dialog("About.*", lambda: tasks.choose(self.program, "About Atrium"))

    def leave(self):
        self.dialog("Leave the demo.*", lambda: tasks.choose(self.program, "Leave the demo"))


def firstScreen(walk):
    """The first screen, asked for a server that is not there, and what opens from it."""
    p = walk.program
    page = p.window("Sign in.*")
    p.settle()
    p.focus("text|combo box")
    p.await_("push button", "Check again", page)
    walk.check(page)
    since = len(p.said)
    for _ in range(12):
        if p.step("Tab").says("Check again"):
            break
    p.key("space")
    p.hear(".*, problem.*", since)
    for button in ("Proxy", "Sign-in details"):
        for _ in range(12):
            if p.step("Tab").says(button):
                break
        p.focus("push button", button)
        p.key("space")
        dialog = p.window(".*", "dialog")
        p.focus()
        walk.check(dialog)
        p.key("Escape")
        p.closed(dialog.name)
        p.focus("push button", button)
    walk.check(page)


class Run:
    """Parts by name, each told whether it held."""

    def __init__(self, words):
        self.words = words
        self.failed = []

    def wants(self, name):
        return not self.words or any(word in name for word in self.words)

    def part(self, name, call, program):
        if not self.wants(name):
            return
        began = time.monotonic()
        try:
            program.settle()
            call()
            print(f"ok       {name} ({time.monotonic() - began:.1f} s)", flush=True)
        except (Finding, Missing, AssertionError) as problem:
            self.failed.append(name)
            print(f"NOT OK   {name} ({time.monotonic() - began:.1f} s)\n         " + str(problem).replace("\n", "\n         "), flush=True)
            program.key("Escape", "Escape")


def main(path, home, words):
    run = Run(words)
    began = time.monotonic()
    places = ["inbox", "notifications", "sendings", "outbox", "keys", "settings", "messageMenu", "palette", "snoozeMenu", "bulkBar", "findBar",
              "whoIsHere", "popOut", "newConversation", "snippets", "accountMenu", "mallMenu", "accounts", "connection", "requests", "push", "log",
              "about", "leave"]
    endings = []
    if any(run.wants(f"walk {place}") for place in places) or any(run.wants(f"task {name}") for name, _ in tasks.ALL):
        program = Program([path, "--demo", "--data", f"{home}/demo", "--clock", CLOCK])
        program.await_("list item", ".*")
        print(f"         the demo mall is there ({time.monotonic() - began:.1f} s)", flush=True)
        walk = Walk(program)
        for name, task in tasks.ALL:
            run.part(f"task {name}", lambda task=task: task(program), program)
        for place in places:
            run.part(f"walk {place}", getattr(walk, place), program)
        print(f"         {walk.looked} objects looked at, {len(program.said)} sentences heard")
        if program.claims:
            run.failed.append(f"rows that claimed the focus while another had it: {program.claims}")
        endings.append(program.end())
    if run.wants("walk firstScreen"):
        program = Program([path, "--data", f"{home}/empty", "--server", NOBODY])
        walk = Walk(program)
        run.part("walk firstScreen", lambda: firstScreen(walk), program)
        endings.append(program.end())
    away = ["wholeMessage", "strip", "outboxMenu", "back", "details"]
    if any(run.wants(f"offline {place}") for place in away):
        server = Server(f"{os.path.dirname(path)}/atrium-sandbox", f"{home}/world.db", CLOCK)
        try:
            conversation = Offline.prepare(server)
            program = Program([path, "--data", f"{home}/away", "--server", server.url, "--clock", CLOCK], {"ATRIUM_TOKEN": server.token})
            program.await_("list item", ".*")
            offline = Offline(Walk(program), server, conversation)
            for place in away:
                run.part(f"offline {place}", getattr(offline, place), program)
            endings.append(program.end())
        finally:
            endings.append(server.stop())
    if any(code not in (0, -15) for code in endings):
        run.failed.append(f"the program ended with {endings}")
    print(f"         {time.monotonic() - began:.0f} s in all")
    if run.failed:
        print("FAILED: " + ", ".join(run.failed))
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
    except Missing as missing:
        print(f"FAILED: {missing}")
        sys.exit(1)
