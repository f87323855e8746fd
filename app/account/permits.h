// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/types/permit.h"

#include <map>
#include <tuple>

namespace atrium {

/// What the 403s of this session taught about what the account may not do (SI6): remembered per action, which is verb, pattern of the
/// path, mall and, for a report, its name. A 403 that names no permit teaches nothing. A success of the same action, a new token, or a
/// person who asks again makes it forget.
class Permits : public QObject {
    Q_OBJECT
public:
    explicit Permits(ApiClient *client, QObject *parent = nullptr);

    /// Of the action that a request is; its ids and its body do not matter.
    [[nodiscard]] MissingPermit missing(const Request &request) const;
    /// Somebody asked again: until the next 403 everything may be tried.
    void forget();

Q_SIGNALS:
    void changed();

private:
    using Action = std::tuple<Verb, QString, QString, QString>; ///< verb, pattern, context as text, report
    void learn(const RequestRecord &record);

    std::map<Action, QString> m_missing; ///< names of permits
};

} // namespace atrium
