# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A sandbox of its own process, which can go away and come back on the same port with what it knew."""

import json
import subprocess
import urllib.request

MALL = 451  # Fjordtorget, the first one
CONVERSATIONS = "/v1/users/me/conversations"
ALLOWED = {"X-Customer": f"id={MALL}", "X-Product-Name": "walk", "X-User-Agent": "walk", "Content-Type": "application/json"}


class Server:
    def __init__(self, program, database, clock, token="t"):
        self.command = [program, "--token", token, "--clock", clock, "--database", database]
        self.token = token
        self.url = ""
        self.process = None
        self.start()

    def start(self, *more):
        """On the port it had before, with more words on its command line."""
        port = self.url.rsplit(":", 1)[-1] if self.url else "0"
        self.process = subprocess.Popen([*self.command, "--port", port, *more], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        assert self.url, "the sandbox does not start"

    def stop(self):
        self.process.terminate()
        return self.process.wait(60)

    def ask(self, path, body=None):
        """GET, or POST of a body; the answer's JSON."""
        request = urllib.request.Request(self.url + path, headers={**ALLOWED, "Authorization": f"Bearer {self.token}"},
                                         data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def messages(self, conversation):
        return [message["content"] for message in self.ask(f"{CONVERSATIONS}/{conversation}/messages")["messages"]]
