// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace atrium {

/// The name of a permit that the account is known to lack, as the server wrote it. No value: none is known.
using MissingPermit = std::optional<QString>;

/// The first permit named in the server's words ("Reporting:Api:Report:Sendings"), or empty. The words are a stranger's: what does not
/// look like a permit, `Module:Api:Resource...` of at most eight short parts, is not shown as one.
[[nodiscard]] QString permitIn(const QString &detail);

} // namespace atrium
