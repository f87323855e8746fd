# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a person does who has a keyboard and ears: nothing here reaches the program but keys, and a task counts as done only when the tree
says so. Each begins and ends in the main window."""

from tree import Missing, until

# -- ways that several tasks take


def toButton(p, name, areas):
    """From the inbox's list so many areas back, and along that one to the button: one to the top bar, two to the rail."""
    p.key("alt+1")
    p.focus("list|list item")
    for _ in range(areas):
        held = p.step("shift+F6")
    for _ in range(4):
        if held.role == "push button" and held.says(name):
            return
        held = p.step("Tab")
    raise Missing(f"There was no way by keys to the button {name!r}.")


def openAccountMenu(p):
    toButton(p, "Account menu.*", 2)
    p.key("space")
    p.key("Down")
    p.focus("menu item")


def openMallMenu(p):
    toButton(p, "Mall: .*", 1)
    p.key("space")
    p.key("Down")
    p.focus("menu item")


def toLine(p, name):
    """Down the open menu to that line."""
    held = p.focus("menu item")
    for _ in range(30):
        if held.says(name):
            return
        held = p.step("Down")
    raise Missing(f"There was no line {name!r} in the menu.")


def choose(p, *lines):
    """Out of the account menu."""
    openAccountMenu(p)
    for line in lines[:-1]:
        toLine(p, line)
        p.step("Right")
    toLine(p, lines[-1])
    p.key("Return")


def rows(p, name):
    """What the rows in view of that list say."""
    return [row.name for row in p.await_("list", name).children() if row.role == "list item"]


def lastMessage(p, *parts):
    """Waits until the newest message in the open thread says these."""
    def look():
        said = rows(p, "Messages")
        return said[-1] if said and all(part in said[-1] for part in parts) else None
    return until(f"last message with {parts}", look)


def write(p, text):
    """Into the reply, and off with it."""
    reply = p.focus("text", "Reply")
    p.type(text)
    until("text in the reply", lambda: reply.text == text)
    until("reply that can be sent", lambda: "enabled" in p.await_("push button", "Send").states)
    p.key("Return")


def pauseOutbox(p, paused):
    was, becomes = ("Pause sending", "Go on sending") if paused else ("Go on sending", "Pause sending")
    p.key("alt+4")
    p.focus()
    for _ in range(6):
        if p.focused().says(was):
            break
        p.step("shift+Tab")
    p.focus("push button", was)
    p.key("space")
    p.focus("push button", becomes)


# -- the tasks


def answerUnread(p):
    """Opens the first conversation that is not read, and answers it."""
    p.key("alt+1")
    p.focus("list|list item")
    p.key("n")
    who = p.focus("list item", ".* unread, .*").name.split(",")[0]
    p.await_("list", "Messages")
    p.key("Return")
    p.focus("text", "Reply")
    since = len(p.said)
    write(p, "The shelves are full")
    p.hear("Sent .*", since)
    lastMessage(p, "You", "The shelves are full", "Sent")
    p.focus("text", "Reply")
    assert p.focused().text == "", "the reply is still there"
    p.key("Escape")
    row = p.focus("list item", ".*The shelves are full.*")
    assert row.name.startswith(who) and " unread, " not in row.name, row.name


def takeBack(p):
    """Pauses sending, answers, and thinks better of it: the text is back where it was written, and nobody got it."""
    pauseOutbox(p, True)
    p.key("alt+1")
    p.focus("list|list item")
    p.key("ctrl+r")
    p.focus("text", "Reply")
    since = len(p.said)
    write(p, "Not yet")
    p.hear("Queued.*", since)
    lastMessage(p, "Not yet", "Queued")
    p.step("shift+Tab")
    p.focus("list item", ".*Not yet.*")
    p.hear("Waits to be sent: .*Not yet.*", since)
    p.step("Tab")
    p.focus("push button", "Back to the text")
    p.key("space")
    reply = p.focus("text", "Reply")
    until("text back in the reply", lambda: reply.text == "Not yet")
    until("end of the message", lambda: not any("Not yet" in row for row in rows(p, "Messages")))
    p.key("ctrl+a", "BackSpace", "Escape")
    p.focus("list item")


def retryOutbox(p):
    """Sends what waited in the outbox: finds it there, goes on sending, and sees it go."""
    p.key("alt+1")
    p.focus("list|list item")
    p.key("ctrl+r")
    p.focus("text", "Reply")
    write(p, "From the outbox")
    lastMessage(p, "From the outbox", "Queued")
    p.key("alt+4")
    p.focus("list item", ".*From the outbox.*")
    pauseOutbox(p, False)
    until("end of the row in the outbox", lambda: not p.main.find("list item", ".*From the outbox.*"))
    p.key("alt+1")
    p.focus("list|list item")
    lastMessage(p, "From the outbox", "Sent")


def markNotification(p):
    """Marks one notification seen; then all, and undoes that."""
    p.key("alt+2")
    p.focus("list|list item")
    p.key("Home")
    row = p.focus("list item")
    while not row.name.startswith(("New, ", "Received, ")):  # those of conversations that were read are seen
        row = p.step("Down")
    first = row.name
    p.key("r")
    p.focus("list item", "Seen, .*")
    assert first.split(", ", 1)[1] == p.focused().name.split(", ", 1)[1], "another one was marked"
    left = [row for row in rows(p, "Notifications") if row.startswith(("New, ", "Received, "))]
    assert left, "nothing is left to be marked"
    since = len(p.said)
    p.key("shift+r")
    until("announcement of what will be marked", lambda: len(p.said) > since)
    p.key("ctrl+z")
    p.hear("Nothing was marked", since)
    assert [row for row in rows(p, "Notifications") if row.startswith(("New, ", "Received, "))] == left, "something was marked"


def filterNotifications(p):
    """Only what is not seen, and all again."""
    p.key("alt+2")
    p.focus("list|list item")
    everything = rows(p, "Notifications")
    assert any(row.startswith("Seen, ") for row in everything)
    for _ in range(3):
        if p.step("shift+Tab").role == "radio button":
            break
    p.focus("radio button", "All.*")
    p.key("Left")
    chosen = p.focus("radio button", "Not seen.*")
    until("choice of it", lambda: "checked" in chosen.states)
    until("list of what is not seen", lambda: not any(row.startswith("Seen, ") for row in rows(p, "Notifications")))
    p.key("Right")
    p.focus("radio button", "All.*")
    until("list of all", lambda: rows(p, "Notifications") == everything)


def changeMall(p):
    """To the second mall by its key, from the middle of a thread, and back through the menu."""
    p.key("alt+1")
    p.focus("list|list item")
    p.key("ctrl+r")
    p.focus("text", "Reply")
    before = rows(p, "Conversations")
    since = len(p.said)
    p.key("ctrl+2")
    p.hear("Mall: Infinity Mall", since)
    p.window(r".*Infinity Mall.*")
    until("other conversations", lambda: rows(p, "Conversations") and not set(rows(p, "Conversations")) & set(before))
    p.focus("list|list item", ".*")
    since = len(p.said)
    openMallMenu(p)
    toLine(p, "Fjordtorget.*")
    p.key("Return")
    p.hear("Mall: Fjordtorget", since)
    p.window(r".*Fjordtorget.*")
    until("its conversations again", lambda: rows(p, "Conversations") == before)


def walkChart(p):
    """Opens a sending, walks the points of its chart, and reads the same as a table."""
    p.key("alt+3")
    p.focus("table cell")
    p.key("End", "Home")
    sending = p.step("Down").name
    assert "delivered" in sending, sending
    p.key("Return")
    p.focus("push button", "Back")
    for _ in range(20):
        if p.step("Tab").role == "chart":
            break
    chart = p.focus("chart")
    until("points of the chart", lambda: chart.find("list item"))
    since = len(p.said)
    p.key("Home")
    p.key("Right")
    first = p.hear(".*, .*(messages|events).*", since)
    since = len(p.said)
    p.key("Right")
    second = p.hear(".*, .*(messages|events).*", since)
    assert first != second, first
    assert second in [point.name for point in chart.children()], second
    p.key("t")
    p.hear("Table", since)
    p.focus("table cell|table")
    p.key("t")
    p.hear("Chart", since)
    p.key("Escape")  # off the point
    p.key("Escape")  # back to the sendings
    p.focus("table cell", ".*delivered.*")


def readFigures(p):
    """Goes through the figures of a sending."""
    p.key("alt+3")
    p.focus("table cell")
    for _ in range(5):
        if p.step("shift+F6").says("Dispatched: .*"):
            break
    p.focus("label", "Dispatched: .*")
    p.key("Right")
    p.focus("label", "En route: .*")
    p.key("End")
    p.focus("label", "Clicked: .*")


def filterRequests(p):
    """Looks in the log of requests for one kind of them."""
    choose(p, "Tools", "Requests")
    window = p.window("Requests")
    p.focus("text", "Filter.*")
    p.type("reporting")
    until("requests of that kind alone", lambda: (paths := [cell.name for cell in window.all("table cell", "/.*")])
          and all("reporting" in path for path in paths))
    p.key("Escape")
    p.closed("Requests")
    p.focus()


def chooseColours(p):
    """Dark colours out of the account menu, and what they were before."""
    choose(p, "Dark colours")
    openAccountMenu(p)
    toLine(p, "Dark colours")
    assert "checked" in p.focused().states, "it is not chosen"
    toLine(p, "Colours as the system")
    p.key("Return")
    openAccountMenu(p)
    toLine(p, "Colours as the system")
    assert "checked" in p.focused().states, "it is not chosen"
    p.key("Escape")
    p.focus("push button", "Account menu.*")


def changeProxy(p):
    """Another proxy than the computer's, and not after all."""
    p.key("ctrl+alt+c")
    p.window("Connection")
    p.focus("radio button", "As this computer is set up")
    p.key("Down")
    until("choice of no proxy", lambda: "checked" in p.focus("radio button", "No proxy").states)
    p.key("Escape")
    p.closed("Connection")
    p.key("ctrl+alt+c")
    p.window("Connection")
    until("choice as before", lambda: "checked" in p.focus("radio button", "As this computer is set up").states)
    p.key("Escape")
    p.closed("Connection")


def leave(p):
    """Asks to leave the demo, reads what that would cost, and stays."""
    choose(p, "Leave the demo")
    question = p.window(r"Leave the demo\?")
    until("what it costs", lambda: question.find("label", ".*what you wrote in it is removed.*"))
    p.focus("push button", "Stay")
    p.key("Return")
    p.closed(r"Leave the demo\?")
    p.key("alt+1")
    p.focus("list|list item")
    assert rows(p, "Conversations"), "the conversations are gone"


ALL = [
    ("answer the first unread conversation", answerUnread),
    ("take an answer back", takeBack),
    ("send what waits in the outbox", retryOutbox),
    ("mark notifications seen", markNotification),
    ("filter notifications", filterNotifications),
    ("change the mall", changeMall),
    ("walk the points of a chart", walkChart),
    ("read the figures of a sending", readFigures),
    ("find a request", filterRequests),
    ("choose colours", chooseColours),
    ("change the proxy", changeProxy),
    ("leave the demo, and not", leave),
]
