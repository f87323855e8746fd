// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace atrium {

/// A report as the server exports it (contract 3.1; 8.28: CSV at once is assumed). The only answer that is no JSON.
struct CsvText {
    QByteArray text {}; ///< UTF-8, as sent; untrusted: cells may begin with = + - @

    static CsvText fromBody(const QByteArray &body) { return {body}; }
    friend bool operator==(const CsvText &, const CsvText &) = default;
};

} // namespace atrium
