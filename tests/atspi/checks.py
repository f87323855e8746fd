# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What must hold of everything that shows, whatever it is: found by walking the tree of a window."""

import re

# Roles that say nothing: what takes the focus has to be more than that.
NO_ROLE = {"unknown", "invalid", "filler", "layered pane", "redundant object"}
# Told apart by their names alone.
BUTTONS = {"push button", "toggle button", "check box", "radio button", "menu item", "link", "page tab"}
ROWS = {"list item", "tree item"}
# Of a browser's page these would be roles and tags; here they are what was forgotten to be put into words.
RAW = [
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "a UUID"),
    (re.compile(r"\b[0-9a-f]{24,}\b"), "a hash"),
    (re.compile(r"\b[a-z]+_[a-z_]+\b"), "a name out of a program"),
    (re.compile(r"\n"), "a line break"),
    (re.compile(r"%\d|%L?n"), "a place that was not filled"),
]
MARKUP = re.compile(r"</?[a-z]+( [^<>]*)?>")


class Finding(Exception):
    """Faults of what shows; one a line."""


def faults(window):
    """Each fault as a sentence, and how many objects were looked at."""
    found = []
    count = 0

    def look(node, path):
        nonlocal count
        count += 1
        role, name, states = node.role, node.name, node.states
        here = f"{path} > {role} {name[:60]!r}"
        takesFocus = "focusable" in states or role in BUTTONS
        if takesFocus and not name.strip():
            found.append(f"without a name: {here}")
        if "focusable" in states and role in NO_ROLE:
            found.append(f"takes the focus, and has no role: {here}")
        if role == "filler" and name.strip():
            found.append(f"has a name that a filler's reader passes over: {here}")
        if role in ROWS:
            found.extend(f"{what} in a row: {here}" for pattern, what in RAW if pattern.search(name))
            if not name.strip():
                found.append(f"a row that says nothing: {here}")
        if takesFocus and MARKUP.search(node.description):
            found.append(f"markup in the description {node.description!r}: {here}")
        names = {}
        for child in node.children():
            childRole, childName = look(child, here if name else path)
            if childRole in BUTTONS and childName:
                names.setdefault((childRole, childName), []).append(childName)
        found.extend(f"{len(same)} times {key[0]} {key[1]!r} side by side: {here}" for key, same in names.items() if len(same) > 1)
        return role, name

    look(window, "")
    return found, count
