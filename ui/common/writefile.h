// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace atrium {

/// What a file is to hold, made on another thread; empty: it cannot be made, and nothing is written.
using Bytes = std::function<QByteArray()>;

/// Writes a file beside and renames it, on a thread of its own: what was there before is whole until the new one is. done runs on context's
/// thread with the outcome, and not at all once context is gone; the file is written in any case.
void writeFile(const QString &file, Bytes bytes, QObject *context, std::function<void(bool written)> done);

} // namespace atrium
