// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/cuts.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdlib>
#include <vector>

namespace atrium::sandbox {

namespace {

constexpr int anyPeer = -1;

int portOf(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET) {
        sockaddr_in inet {};
        __builtin_memcpy(&inet, &address, sizeof inet);
        return ntohs(inet.sin_port);
    }
    return -1;
}

bool isOurs(int socket, int port, int peerPort)
{
    sockaddr_storage local {};
    sockaddr_storage peer {};
    socklen_t localSize = sizeof local;
    socklen_t peerSize = sizeof peer;
    // The system's call takes the base of all address types; there is no other spelling.
    if (getsockname(socket, reinterpret_cast<sockaddr *>(&local), &localSize) != 0
        || getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &peerSize) != 0) {
        return false; // not a socket, or a listening one
    }
    return portOf(local) == port && (peerPort == anyPeer || portOf(peer) == peerPort);
}

std::vector<int> openDescriptors()
{
    std::vector<int> found;
    DIR *folder = opendir("/proc/self/fd");
    if (folder == nullptr) {
        return found;
    }
    while (const dirent *entry = readdir(folder)) {
        if (entry->d_name[0] != '.') {
            found.push_back(std::atoi(entry->d_name));
        }
    }
    closedir(folder);
    return found;
}

void cut(int port, int peerPort)
{
    for (const int descriptor : openDescriptors()) {
        // Not on a duplicate, although that would be safe against a number that changes hands: closing a duplicate of a database
        // file would drop every lock SQLite holds on it.
        if (isOurs(descriptor, port, peerPort)) {
            shutdown(descriptor, SHUT_RDWR);
        }
    }
}

} // namespace

void cutConnection(int port, int peerPort)
{
    cut(port, peerPort);
}

void cutAllConnections(int port)
{
    cut(port, anyPeer);
}

void allowRebinding(int socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

void widenBacklog(int socket)
{
    listen(socket, 256);
}

} // namespace atrium::sandbox
