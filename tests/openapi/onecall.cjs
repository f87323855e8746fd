// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before the proxy. Each test starts a sandbox of its own at the same port: a connection that was kept alive would lead to one
// that is gone.
const http = require('node:http');
http.globalAgent = new http.Agent({ keepAlive: false });
