// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atrium::sandbox {

// Unix-only: these look through the process's own file descriptors.

/// Shuts the connection a client made from `peerPort` to our `port`. The client sees an empty reply.
void cutConnection(int port, int peerPort);

/// Shuts every connection that was accepted on `port`, idle ones included.
void cutAllConnections(int port);

/// Lets a listening socket be bound again while old connections linger, but never beside another listener.
void allowRebinding(int socket);

/// The HTTP library listens with room for five waiting connections; more at once would wait a second for their next try.
void widenBacklog(int socket);

} // namespace atrium::sandbox
