# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program as a screen reader sees it: its tree, its focus, its announcements, and a keyboard.

Nothing here sleeps for a fixed time: what is expected is looked for again and again until a deadline."""

import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds that anything expected may take; a sanitizer build on a busy machine is slow
BREATH = 20  # milliseconds between two looks
ROWS = ("list item", "table cell")
MENU_LINES = ("menu item", "check menu item", "radio menu item")
LONG_AFTER = 30  # children out of view behind those in view: the rest of a list is out of view, too


class Missing(Exception):
    """Something that was expected did not come."""


def pump(milliseconds):
    """Takes what the accessibility bus tells, for at most that long."""
    over = []
    timer = GLib.timeout_add(milliseconds, lambda: over.append(True) or False)
    context = GLib.MainContext.default()
    while not over:
        context.iteration(True)
    del timer


def until(what, check, patience=PATIENCE):
    """The first true answer of `check`; `what` completes the sentence "There was no ..."."""
    spent = 0.0
    while True:
        began = time.monotonic()
        try:
            found = check()
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        if spent > patience:
            raise Missing(f"There was no {what} within {patience:.0f} s.")
        pump(BREATH)
        # Where everything stood still for a while, on a machine that was suspended, the program had no time either.
        spent += min(time.monotonic() - began, 1.0)


class Node:
    """One accessible object. Every look asks the program: nothing is remembered."""

    def __init__(self, accessible):
        self.it = accessible

    @property
    def role(self):
        return self.it.get_role_name()

    @property
    def name(self):
        return self.it.get_name() or ""

    @property
    def description(self):
        return self.it.get_description() or ""

    @property
    def states(self):
        return frozenset(state.value_nick for state in self.it.get_state_set().get_states())

    @property
    def actions(self):
        action = self.it.get_action_iface()
        return [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))] if action else []

    @property
    def text(self):
        text = self.it.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

    @property
    def parent(self):
        above = self.it.get_parent()
        return Node(above) if above else None

    def children(self, showing=True):
        """Those that show, or all. Of a long list only the rows in view are asked for, and a few behind them."""
        seen, hidden = False, 0
        for i in range(self.it.get_child_count()):
            child = self.it.get_child_at_index(i)
            if child is None:
                continue
            node = Node(child)
            if not showing or "showing" in node.states:
                seen, hidden = True, 0
                yield node
            elif seen:
                hidden += 1
                if hidden > LONG_AFTER:
                    return

    def walk(self):
        """This and everything in it that shows, from the outside in."""
        yield self
        for child in self.children():
            yield from child.walk()

    def says(self, name):
        """Its whole name matches; a dot takes any letter, line breaks too."""
        return re.fullmatch(name, self.name, re.DOTALL) is not None

    def find(self, role=None, name=None):
        """The first in it that shows, has the role and whose whole name matches; None for none."""
        return next(self.all(role, name), None)

    def all(self, role=None, name=None):
        for node in self.walk():
            if (role is None or node.role == role) and (name is None or node.says(name)):
                yield node

    def press(self, name="Press"):
        actions = self.actions
        if name not in actions:
            raise Missing(f"There was no action {name} in {self}, only {actions}.")
        Atspi.Action.do_action(self.it.get_action_iface(), actions.index(name))

    def __str__(self):
        return f"{self.role} {self.name!r}"

    def __eq__(self, other):
        return isinstance(other, Node) and self.it == other.it

    def __hash__(self):
        return hash(self.it)


class Program:
    """A running Atrium."""

    def __init__(self, command, environment=None):
        self.claims = set()  # rows that told that the focus is on them while another had it
        self.said = []  # (window, sentence): what was announced, oldest first
        self._listeners = []
        self._focused = None
        for kind, call in (("object:property-change:accessible-name", self._named), ("object:state-changed:focused", self._focusMoved)):
            listener = Atspi.EventListener.new(call)
            listener.register(kind)
            self._listeners.append((listener, kind))
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
        self.application = until(f"program on the accessibility bus: {command[0]}", self._onTheBus, 120.0)
        self.application.it.set_cache_mask(Atspi.Cache.NONE)

    def _onTheBus(self):
        if self.process.poll() is not None:
            raise Missing(f"The program ended with {self.process.returncode}.")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return Node(child)
        return None

    def _named(self, event):
        # What ui/common/announcer does: a static text right in a window gets another name.
        try:
            voice = Node(event.source)
            window = event.source.get_parent()
            if voice.role == "label" and window and window.get_role_name() in ("frame", "dialog", "window"):
                self.said.append((window.get_name(), voice.name))
        except GLib.Error:
            pass  # gone already

    def _focusMoved(self, event):
        if event.detail1:
            self._focused = event.source

    # -- windows

    def windows(self):
        return [window for window in self.application.children(showing=False) if "showing" in window.states]

    def settle(self):
        """There is no window manager, so when a window closes nobody hands the keyboard to the one below it. Done here in its stead."""
        if self.menu() or any("active" in window.states for window in self.windows()):
            return
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        ids = subprocess.run(search, check=False, capture_output=True, text=True).stdout.split()
        if ids:
            subprocess.run(["xdotool", "windowfocus", max(ids, key=int)], check=False)  # the one made last lies on top
        until("window that has the keyboard", lambda: any("active" in window.states for window in self.windows()))

    def closed(self, name):
        """The window is gone, and the one below it has the keyboard."""
        until(f"end of window {name!r}", lambda: not any(one.says(name) for one in self.windows()))
        self.settle()

    def menu(self):
        """The menu that is open, found by its current line: Qt does not count menus among the windows. None for none."""
        line = self._held()
        if line is None or line.role not in MENU_LINES:
            return None
        above = line.parent
        return above if above and above.role in ("popup menu", "menu") and "showing" in above.states else None

    def window(self, name, role=None):
        """The window that shows and whose whole title matches."""
        return until(f"window {name!r}", lambda: next(
            (one for one in self.windows() if one.says(name) and role in (None, one.role)), None))

    @property
    def main(self):
        return self.window(r".*Atrium.*", "frame")

    def await_(self, role, name, within=None):
        """What shows, has the role, and whose whole name matches."""
        return until(f"{role or 'thing'} {name!r}", lambda: (within or self.main).find(role, name))

    def gone(self, what, look):
        until(f"end of {what}", lambda: not look())

    # -- focus

    @staticmethod
    def _holds(node):
        """A list's current row says that it has the focus whether the list has it or not."""
        states = node.states
        if "focused" not in states or "focusable" not in states:
            return False
        above = node.parent if node.role in ROWS else None  # a row may be a widget of its own, too
        return above is None or above.role not in ("list", "table") or "focused" in above.states

    @staticmethod
    def _claims(node):
        """A row of a list that is not there any more shows and claims for ever."""
        above = node.parent
        return node.role in ROWS and {"focused", "showing"} <= set(node.states) and above and "showing" in above.states

    def _held(self):
        """What told last that the focus is on it, if it is."""
        try:
            held = Node(self._focused) if self._focused else None
            if held is None or held.role in MENU_LINES:
                return held if held and "focused" in held.states else None
            if self._holds(held):
                return held
            told = self._focused
            if self._claims(held):
                pump(300)  # on a busy machine the focus goes on between two of those questions
                if told == self._focused and not self._holds(held) and self._claims(held):
                    self.claims.add(held.name)
        except GLib.Error:
            pass
        return None

    def focused(self):
        """What has the focus, of a list its current row; None for nothing."""
        held = self._held()
        if held is None:
            for window in self.windows():
                if "active" in window.states:
                    held = next((node for node in reversed(list(window.walk())) if self._holds(node)), None)
        if held and held.role in ("list", "table"):
            row = next((child for child in held.children() if "focused" in child.states), None)
            return row or held
        return held

    def focus(self, role=None, name=".*"):
        """Waits until something like that has the focus, and shows."""
        def look():
            held = self.focused()
            fits = held and "showing" in held.states and (role is None or re.fullmatch(role, held.role)) and held.says(name)
            return held if fits else None
        try:
            return until(f"focus on {role or 'anything'} {name!r}", look)
        except Missing as missing:
            raise Missing(f"{missing} It is on {self.focused()}.") from None

    # -- what is said

    def hear(self, sentence, since=0):
        """Waits for an announcement that matches as a whole."""
        return until(f"announcement {sentence!r}, only {self.said[since:]},",
                     lambda: next((said for _, said in self.said[since:] if re.fullmatch(sentence, said)), None))

    # -- the keyboard

    def key(self, *keys):
        """Presses keys one after another: "Return", "ctrl+2"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        pump(1)

    def step(self, key):
        """Presses a key that moves the focus, and waits until it has."""
        before = self.focused()
        self.key(key)
        try:
            return until("move", lambda: self.focused() not in (None, before) and self.focused())
        except Missing:
            raise Missing(f"{key} moved the focus nowhere from {before}.") from None

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)
        pump(1)

    def end(self):
        for listener, kind in self._listeners:
            listener.deregister(kind)
        self.process.terminate()
        return self.process.wait(60)
