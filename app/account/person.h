// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"

#include <QSet>
#include <QUrl>

#include <optional>

namespace atrium {

/// Who somebody is, as far as it can be known here: the API names nobody, and a pasted token is opaque to us.
struct Person {
    QString subject {}; ///< the sign-in provider's address and its name for them, a blank between; empty: it was not asked
    std::optional<QSet<UserId>> mayBe {}; ///< by the conversations they see (whoami.h); empty: those said nothing

    /// What further conversations of theirs say.
    void narrow(const std::optional<QSet<UserId>> &more);
};

enum class Whose { Same, Another, Unknown };

/// Whether it is the owner who came. Two names by one provider decide. Else the conversations do: nobody else's are seen by anybody
/// (contract 2.2), so two who have nobody in common are two, and a set of one on both sides is one.
[[nodiscard]] Whose compare(const Person &owner, const Person &came);

[[nodiscard]] QString subjectAt(const QUrl &issuer, const QString &subject); ///< empty when subject is

} // namespace atrium
