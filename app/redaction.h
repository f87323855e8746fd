// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace atrium {

/// Strikes out what must never be written or shown: values of authorization and cookie headers, bearer tokens, what looks like a JWT,
/// codes, verifiers, tokens and passwords in URLs, forms and JSON, and each secret told by keepOutOfLogs(). Rather a word too many than
/// one.
[[nodiscard]] QString redacted(QString text);
/// That very text is struck out from now on, whatever stands around it.
void keepOutOfLogs(const QByteArray &secret);

} // namespace atrium
