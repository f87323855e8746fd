#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Atrium contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command in a message bus of its own with an unlocked gnome-keyring, in a home that is thrown away afterwards.
# The person's own keyring is never reached. 77: skipped.
set -euo pipefail

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED: $tool is not installed"
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

# printf, not echo: a line break would become part of the password. The daemon ends with its bus.
# shellcheck disable=SC2016 # the inner shell expands
dbus-run-session -- bash -c '
    printf "password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"' in-session "$@"
