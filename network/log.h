// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

/// Requests and connections: verb, path, status, time, request id. Never a body, never a header that carries a secret.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
/// Stores, outbox and database files.
Q_DECLARE_LOGGING_CATEGORY(lcStore)
